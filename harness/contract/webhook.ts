import type { Contract } from './contract';

/** lemlist's event types (docs/lemlist-api.md#event-types). */
const EVENTS = [
	'contacted|hooked|attracted|warmed|interested|notInterested',
	'emailsSent|emailsOpened|emailsClicked|emailsReplied|emailsBounced',
	'emailsFailed|emailsInterested|emailsNotInterested|emailsUnsubscribed',
	'linkedinSent|linkedinOpened|linkedinReplied|linkedinInterested',
	'linkedinNotInterested|linkedinSendFailed|linkedinVisitDone',
	'linkedinVisitFailed|linkedinFollowDone|linkedinFollowFailed',
	'linkedinFollowSkipped|linkedinInviteDone|linkedinInviteFailed',
	'linkedinInviteAccepted|linkedinEndorseDone|linkedinEndorseFailed',
	'linkedinEndorseSkipped|linkedinVoiceNoteDone|linkedinVoiceNoteFailed',
	'linkedinLikeLastPostDone|linkedinLikeLastPostNoPost|linkedinLikeLastPostFailed',
	'linkedinWithdrawInvitationDone|linkedinWithdrawInvitationFailed',
	'whatsappMessageSent|whatsappMessageDelivered|whatsappMessageOpened',
	'whatsappReplied|whatsappMessageFailed|smsSent|smsDelivered|smsReplied',
	'smsFailed|aircallCreated|aircallEnded|aircallDone|aircallInterested',
	'aircallNotInterested|apiDone|apiInterested|apiNotInterested|apiFailed',
	'manualInterested|manualNotInterested|paused|resumed|stopped',
	'campaignComplete|customDomainErrors|connectionIssue|sendLimitReached',
	'lemwarmPaused|annotated|enrichmentDone|enrichmentError|callRecordingDone',
	'callTranscriptDone|inboxLabelUpdated|signalRegistered',
	'deliverabilityAlertTriggered|entityUnsubscribed|variableUnsubscribed',
	'contactSourcingDone|contactSourcingFailed',
].join('|');

export const webhook: Contract = {
	'webhook: getAll': { request: 'GET /hooks' },

	'webhook: check': { request: 'GET /hooks' },

	'webhook: create': {
		request: 'POST /hooks',
		query: { campaignId: 'string', isFirst: 'boolean', zapId: 'string' },
		// The original API takes the filters here, and lemlist says nothing against it.
		body: {
			targetUrl: 'string!',
			type: EVENTS,
			secret: 'string',
			campaignId: 'string',
			isFirst: 'boolean',
		},
	},

	'webhook: delete': { request: 'DELETE /hooks/{hookId}' },

	'webhook: deleteOrphans': [
		{
			request: 'GET /hooks',
			response: [{ _id: 'hoo_1', targetUrl: 'https://n8n.example.com/webhook/forgotten' }],
		},
		{ request: 'DELETE /hooks/{hookId}' },
	],
};

const ORIGINAL_EVENTS = [
	'emailsSent|emailsOpened|emailsClicked|emailsReplied',
	'emailsBounced|emailsSendFailed|emailsUnsubscribed',
].join('|');

/** As the original document has it: seven events, and the filters in the body. */
export const webhookV1: Contract = {
	'webhook: getAll': { request: 'GET /hooks' },

	'webhook: create': {
		request: 'POST /hooks',
		body: {
			targetUrl: 'string!',
			type: ORIGINAL_EVENTS,
			campaignId: 'string',
			isFirst: 'boolean',
		},
	},

	'webhook: delete': { request: 'DELETE /hooks/{hookId}' },
};
