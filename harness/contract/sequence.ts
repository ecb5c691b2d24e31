import type { Contract } from './contract';
import type { Shape } from './shapes';

const TYPES =
	'email|manual|phone|api|linkedinVisit|linkedinInvite|linkedinSend|linkedinInMail|linkedinVoiceNote|linkedinFollow|linkedinLikeLastPost|linkedinCommentLastPost|linkedinEndorse|linkedinWithdrawInvitation|sendToAnotherCampaign|conditional|whatsappMessage|sms';

const CONDITIONS =
	'aircallDone|customLeadInfo|emailsClicked|emailsOpened|emailsUnsubscribed|hasEmailAddress|hasLinkedinUrl|hasPhoneNumber|hasScore|hasWhatsappAccount|linkedinInviteAccepted|linkedinNetworkCheck|linkedinOpened|meetingBooked';

const content: Record<string, Shape> = {
	delay: 'integer',
	subject: 'string',
	message: 'string',
	altMessage: 'string',
	altMessagePremium: 'string',
	leadAction: 'continue|pause|stop',
	customField: 'string',
	customOperator: 'equal|contains|empty|notEmpty',
	customValue: 'string',
	title: 'string',
	method: 'GET|POST|PUT|DELETE|PATCH',
	url: 'string',
	conditionKey: CONDITIONS,
	delayType: 'within|waitUntil',
	campaignId: 'string',
	images: ['string'],
	videos: ['string'],
	skillName: 'string',
	endorseAnyFallback: 'boolean',
	recordMode: 'manual|ai',
};

export const sequence: Contract = {
	'sequence: getAll': { request: 'GET /campaigns/{campaignId}/sequences' },

	'sequence: addStep': {
		request: 'POST /sequences/{sequenceId}/steps',
		// lemlist's document does not call the type required, but no step is without.
		body: { type: `${TYPES}!`, index: 'integer', ...content },
	},

	'sequence: updateStep': {
		request: 'PATCH /sequences/{sequenceId}/steps/{stepId}',
		body: { type: `${TYPES}!`, ...content },
	},

	'sequence: deleteStep': { request: 'DELETE /sequences/{sequenceId}/steps/{stepId}' },

	'sequence: createAbTest': { request: 'POST /sequences/{sequenceId}/steps/{stepId}/ab-test' },

	'sequence: getAbTest': { request: 'GET /sequences/{sequenceId}/steps/{stepId}/ab-test' },

	'sequence: updateAbTest': {
		request: 'PATCH /sequences/{sequenceId}/steps/{stepId}/ab-test',
		body: {
			subject: 'string',
			message: 'string',
			altMessage: 'string',
			altMessagePremium: 'string',
			cc: ['string'],
			plainText: 'boolean',
		},
	},

	'sequence: deleteAbTest': {
		request: 'DELETE /sequences/{sequenceId}/steps/{stepId}/ab-test',
		query: { variant: 'A|B' },
	},

	'sequence: chooseAbTestWinner': {
		request: 'POST /sequences/{sequenceId}/steps/{stepId}/ab-test/winner',
		body: { variant: 'A|B!' },
	},
};

const branch: Record<string, Shape> = {
	name: 'string',
	delayType: 'within|waitUntil',
	delay: 'integer',
	scoreComparator: '$gte|$lt',
	scoreThreshold: 'number',
	emailStatusFilter: ['deliverable|risky|undeliverable|unverified'],
	callStatusFilter: ['string'],
	customField: 'string',
	customOperator: 'equal|contains|empty|notEmpty',
	customValue: 'string',
};

export const branches: Contract = {
	'sequence: getBranches': { request: 'GET /sequences/{sequenceId}/steps/{stepId}/branches' },
	'sequence: addBranch': {
		request: 'POST /sequences/{sequenceId}/steps/{stepId}/branches',
		body: branch,
	},
	'sequence: reorderBranches': {
		request: 'PATCH /sequences/{sequenceId}/steps/{stepId}/branches',
		body: { 'order!': ['string'] },
	},
	'sequence: updateBranch': {
		request: 'PATCH /sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}',
		body: branch,
	},
	'sequence: deleteBranch': {
		request: 'DELETE /sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}',
	},
};

export const stepSenders: Contract = {
	'sequence: getStepSender': { request: 'GET /sequences/{sequenceId}/steps/{stepId}/sender' },
	'sequence: forceStepSender': {
		request: 'PUT /sequences/{sequenceId}/steps/{stepId}/sender',
		body: {
			userId: 'string!',
			channel: { type: 'email|linkedin|whatsapp|phone!', id: 'string', alias: 'string' },
		},
	},
	'sequence: removeStepSender': { request: 'DELETE /sequences/{sequenceId}/steps/{stepId}/sender' },
};
