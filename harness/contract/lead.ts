import type { Contract, RequestContract } from './contract';

const ONE = '/campaigns/{campaignId}/leads/{leadIdOrEmail}';
const VARIABLES = '/leads/{leadId}/variables';

const fields = {
	firstName: 'string',
	lastName: 'string',
	companyName: 'string',
	jobTitle: 'string',
};

const newLead = {
	request: 'POST /campaigns/{campaignId}/leads/',
	query: {
		deduplicate: 'boolean',
		linkedinEnrichment: 'boolean',
		findEmail: 'boolean',
		verifyEmail: 'boolean',
		findPhone: 'boolean',
	},
	body: {
		...fields,
		email: 'string',
		linkedinUrl: 'string',
		picture: 'string',
		phone: 'string',
		companyDomain: 'string',
		icebreaker: 'string',
		timezone: 'string',
		contactOwner: 'string',
	},
	allowsExtraNames: true,
	response: { _id: 'lea_1' },
};

const createdLead = {
	...newLead,
	query: { ...newLead.query, updateStrategy: 'fillEmptyOnly|overwrite|overwriteIgnoreEmpty' },
};

const leadsByEmail = { request: 'GET /leads/{email}', query: { version: 'v2!' } };

const exportedLeads = {
	request: 'GET /v2/campaigns/{campaignId}/export/leads',
	query: { state: 'string', format: 'json' },
	response: [],
};

const changedLead = {
	request: 'PATCH /campaigns/{campaignId}/leads/{leadId}',
	query: { updateStrategy: 'overwrite' },
	body: { ...fields, preferredContactMethod: 'string' },
	allowsExtraNames: true,
};

/** A request that follows only if lemlist has the lead already. */
function ifExists(contract: RequestContract): RequestContract {
	return { ...contract, isConditional: true };
}

export const lead: Contract = {
	'lead: get': [
		{ request: 'GET /leads/{email}', query: { version: 'v2!' } },
		// It accepts an email address as well, but then returns only one of its leads.
		{ request: 'GET /leads', query: { id: 'string', version: 'v2' } },
	],

	'lead: getAll': [
		{ ...exportedLeads, query: { state: 'string!', format: 'json!' } },
		{
			request: 'GET /campaigns/{campaignId}/export/leads',
			query: { state: 'string!', format: 'json!' },
			response: [],
		},
		{
			request: 'GET /campaigns/{campaignId}/leads/',
			query: { state: 'string', limit: 'integer' },
			response: [],
		},
	],

	'lead: create': [createdLead, ifExists(leadsByEmail), ifExists(changedLead)],
	'lead: upsert': [
		createdLead,
		ifExists(exportedLeads),
		ifExists(leadsByEmail),
		ifExists(changedLead),
	],
	'lead: sync': [
		newLead,
		exportedLeads,
		{ request: 'GET /contacts', query: { idsOrEmails: 'string' }, response: [] },
		ifExists(changedLead),
		ifExists(leadsByEmail),
		ifExists({ request: 'GET /leads', query: { id: 'string', version: 'v2' } }),
		ifExists({ request: 'POST /leads/pause/{leadId}', query: { campaignId: 'string' } }),
		ifExists({ request: 'POST /leads/start/{leadId}', query: { campaignId: 'string' } }),
		ifExists({
			request: 'DELETE /campaigns/{campaignId}/leads/{leadId}',
			query: { action: 'remove!' },
		}),
	],

	'lead: update': { ...changedLead, query: { updateStrategy: 'overwrite|fillEmptyOnly' } },

	'lead: delete': {
		request: 'DELETE /campaigns/{campaignId}/leads/{leadId}',
		query: { action: 'remove!' },
	},

	'lead: unsubscribe': [
		{ request: 'DELETE /campaigns/{campaignId}/leads/{email}' },
		{ request: 'DELETE /campaigns/{campaignId}/leads/{leadId}' },
		{ request: 'POST /v2/unsubscribes/variables/{value}' },
	],

	'lead: skipStep': {
		request: 'POST /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/skip',
	},

	'lead: personalizeStep': {
		request: 'PUT /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization',
		body: {
			variant: 'A|B',
			subject: 'string',
			message: 'string',
			cc: ['string'],
			plainText: 'boolean',
			altMessage: 'string',
			altMessagePremium: 'string',
			images: ['string'],
		},
	},

	'lead: resetStep': {
		request: 'DELETE /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization',
	},

	'lead: pause': { request: 'POST /leads/pause/{leadId}', query: { campaignId: 'string' } },
	'lead: resume': { request: 'POST /leads/start/{leadId}', query: { campaignId: 'string' } },
	'lead: launch': { request: 'POST /leads/review/{leadId}' },

	'lead: markInterested': [
		{ request: 'POST /leads/interested/{leadIdOrEmail}' },
		{ request: `POST ${ONE}/interested` },
	],

	'lead: markNotInterested': [
		{ request: 'POST /leads/notinterested/{leadIdOrEmail}' },
		{ request: `POST ${ONE}/notinterested` },
	],

	'lead: addVariables': { request: `POST ${VARIABLES}`, query: {}, allowsExtraNames: true },
	'lead: updateVariables': { request: `PATCH ${VARIABLES}`, query: {}, allowsExtraNames: true },
	'lead: eraseVariables': { request: `DELETE ${VARIABLES}`, query: {}, allowsExtraNames: true },

	'lead: uploadAudio': {
		request: 'POST /leads/audio',
		query: { leadId: 'string!', stepId: 'string!' },
		body: { file: 'any' },
	},

	'lead: importFromCrm': {
		request: 'POST /campaigns/{campaignId}/leads/import',
		body: {
			filterId: 'string!',
			filterType: 'lead|contact|report',
			userId: 'string',
			deduplicate: 'off|all|activeOnly',
			enrichFeature: ['find_email|find_phone|verify|linkedin_enrichment'],
		},
	},
};
