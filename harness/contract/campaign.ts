import type { Contract } from './contract';
import type { Shape } from './shapes';

const autoReview: Record<string, Shape> = {
	autoReview: 'boolean',
	autoReviewConditions: ['deliverable|risky|undeliverable|unverified'],
};

const onReply: Shape = {
	enabled: 'boolean',
	pauseAllCampaignsForLead: 'boolean',
	pauseCampaignForCompany: 'boolean',
	pauseAllCampaignsForCompany: 'boolean',
};

const campaignProgress = 'continue|pause|stop';

export const campaign: Contract = {
	'campaign: getAll': {
		request: 'GET /campaigns',
		query: {
			// Or `offset`, which `page` replaces.
			limit: 'integer',
			version: 'v2',
			page: 'integer',
			sortBy: 'createdAt',
			sortOrder: 'asc|desc',
			status: 'running|draft|archived|ended|paused|errors',
			createdBy: 'string',
		},
	},

	'campaign: create': {
		request: 'POST /campaigns',
		body: { name: 'string!', timezone: 'string', ...autoReview },
	},

	'campaign: get': { request: 'GET /campaigns/{campaignId}' },

	'campaign: update': {
		request: 'PATCH /campaigns/{campaignId}',
		body: {
			name: 'string',
			stopOnEmailReplied: 'boolean',
			stopOnMeetingBooked: 'boolean',
			stopOnLinkClicked: 'boolean',
			leadsPausedByInterest: 'boolean',
			opportunityReplied: 'boolean',
			opportunityClicked: 'boolean',
			autoLeadInterest: 'boolean',
			disableTrackOpen: 'boolean',
			disableTrackClick: 'boolean',
			disableTrackReply: 'boolean',
			disableOutOfOffice: 'boolean',
			sequenceSharing: 'boolean',
			stopOnLinkClickedFilter: 'string',
			sendUserIds: ['string'],
			...autoReview,
			aiFeatures: {
				scoreReplies: 'boolean',
				onInterestedReply: onReply,
				onNotInterestedReply: onReply,
			},
			tracking: { trackOpens: 'boolean', trackClicks: 'boolean', trackReplies: 'boolean' },
			onReplied: {
				createNewTask: 'boolean',
				campaignProgress,
				propagateProgressToCompany: 'boolean',
				disableOutOfOffice: 'boolean',
			},
			onLinkClicked: {
				createNewTask: 'boolean',
				campaignProgress,
				propagateProgressToCompany: 'boolean',
				specificLinks: ['string'],
			},
			onMeetingBooked: { campaignProgress, propagateProgressToCompany: 'boolean' },
		},
	},

	'campaign: pause': { request: 'POST /campaigns/{campaignId}/pause' },

	'campaign: start': { request: 'POST /campaigns/{campaignId}/start' },

	'campaign: duplicate': {
		request: 'POST /campaigns/{campaignId}/duplicate',
		body: { name: 'string' },
	},

	'campaign: checkLaunch': { request: 'GET /campaigns/{campaignId}/statutes' },

	'campaign: getReports': { request: 'GET /campaigns/reports', query: { campaignIds: 'string!' } },

	'campaign: getSettings': { request: 'GET /campaigns/{campaignId}/settings' },

	'campaign: updateSettings': {
		request: 'PATCH /campaigns/{campaignId}/settings',
		body: {
			senderStrategy: 'string',
			onReplied: { campaignProgress: 'continue|pause|stop' },
			tracking: { trackOpens: 'boolean', trackClicks: 'boolean' },
			automation: { autoReview: 'boolean' },
			senders: { espMatching: 'boolean' },
		},
	},

	'campaign: skipStep': { request: 'POST /campaigns/{campaignId}/steps/{stepId}/skip' },

	'campaign: skipStepForLeads': {
		request: 'POST /campaigns/{campaignId}/steps/{stepId}/skip-for-leads',
		body: { 'leads!': ['string'] },
	},

	'campaign: getStats': {
		request: 'GET /v2/campaigns/{campaignId}/stats',
		query: {
			startDate: 'date-time!',
			endDate: 'date-time!',
			sendUser: 'string',
			ABSelected: 'A|B',
			// A list as JSON.
			channels: 'string',
		},
	},

	'campaign: getStatsInBatches': {
		request: 'POST /v2/campaigns/stats/batch',
		body: {
			'campaignIds!': ['string'],
			startDate: 'date-time!',
			endDate: 'date-time!',
			sendUser: 'string',
			ABSelected: 'A|B',
			channels: ['email|linkedin|others'],
		},
		response: { results: [{ campaignId: 'cam_A1B2C3D4E5F6G7H8I' }], errors: [] },
	},

	'campaign: exportStats': [
		{
			request: 'GET /campaigns/{campaignId}/export/start',
			response: { _id: 'axp_1', status: 'pending' },
		},
		{
			request: 'GET /campaigns/{campaignId}/export/{exportId}/status',
			response: { ok: true, status: { _id: 'axp_1', status: 'done', url: '/files/axp_1.csv' } },
		},
		// Wherever lemlist keeps the file.
		{ request: 'GET /files/{file}' },
	],

	'campaign: emailStats': [
		{
			request: 'GET /campaigns/{campaignId}/export/start',
			response: { _id: 'axp_1', status: 'pending' },
		},
		{
			request: 'PUT /campaigns/{campaignId}/export/{exportId}/email/{email}',
			response: { ok: true, status: { _id: 'axp_1', status: 'pending' } },
		},
	],

	'campaign: exportLeads': [
		// Several states with commas.
		{ request: 'GET /v2/campaigns/{campaignId}/export/leads', query: { state: 'string' } },
		{ request: 'GET /campaigns/{campaignId}/export/leads', query: { state: 'string' } },
	],
};

export const campaignSources: Contract = {
	'campaign: addSignalAgent': {
		request: 'POST /campaigns/{campaignId}/triggers/watch-lists',
		body: { watchListId: 'string!' },
	},
	'campaign: removeSignalAgent': {
		request: 'DELETE /campaigns/{campaignId}/triggers/watch-lists/{watchListId}',
	},
	'campaign: addAbmLeads': {
		request: 'POST /campaigns/{campaignId}/abm-leads',
		body: { 'leadIds!': ['string'] },
	},
};
