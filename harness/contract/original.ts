import type { Contract } from './contract';

const PAGES = { offset: 'integer', limit: 'integer' } as const;
const LEAD = '/campaigns/{campaignId}/leads/{email}';
const TYPES =
	'emailsSent|emailsOpened|emailsClicked|emailsReplied|emailsBounced|emailsSendFailed|emailsUnsubscribed';

// Any further name is a variable of the lead.
const lead = { firstName: 'string', lastName: 'string', companyName: 'string' } as const;

/** The original API, as its document describes it. */
export const originalV1: Contract = {
	'team: get': { request: 'GET /team' },
	'campaign: getAll': { request: 'GET /campaigns', query: PAGES },
	'campaign: exportStats': { request: 'GET /campaigns/{campaignId}/export' },
	'campaign: exportLeads': { request: 'GET /campaigns/{campaignId}/export/list' },
	'lead: create': {
		request: `POST ${LEAD}`,
		query: { deduplicate: 'boolean' },
		body: lead,
		allowsExtraNames: true,
		response: { _id: 'lea_1' },
	},
	'lead: update': { request: `PATCH ${LEAD}`, body: lead, allowsExtraNames: true },
	'lead: unsubscribe': { request: `DELETE ${LEAD}` },
	'lead: delete': { request: `DELETE ${LEAD}`, query: { action: 'remove!' } },
	'lead: get': { request: 'GET /leads/{email}' },
	'lead: pause': { request: 'POST /leads/pause/{email}' },
	'lead: resume': { request: 'POST /leads/start/{email}' },
	'activity: getAll': {
		request: 'GET /activities',
		query: { ...PAGES, type: TYPES, campaignId: 'string', isFirst: 'boolean' },
	},
	'unsubscribe: getAll': { request: 'GET /unsubscribes', query: PAGES },
	'unsubscribe: export': { request: 'GET /unsubscribes/export' },
	'unsubscribe: create': { request: 'POST /unsubscribes/{email}' },
	'unsubscribe: delete': { request: 'DELETE /unsubscribes/{email}' },
	'webhook: getAll': { request: 'GET /hooks' },
	'webhook: create': {
		request: 'POST /hooks',
		body: { targetUrl: 'string!', type: 'string', campaignId: 'string', isFirst: 'boolean' },
	},
	'webhook: delete': { request: 'DELETE /hooks/{hookId}' },
};
