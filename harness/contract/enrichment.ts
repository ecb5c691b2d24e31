import type { Contract } from './contract';
import type { Shape } from './shapes';

const enrichments = {
	findEmail: 'boolean',
	findPhone: 'boolean',
	linkedinEnrichment: 'boolean',
	verifyEmail: 'boolean',
};

const person = {
	companyDomain: 'string',
	companyName: 'string',
	email: 'string',
	firstName: 'string',
	jobTitle: 'string',
	lastName: 'string',
	linkedinUrl: 'string',
};

const ofPerson = {
	request: 'POST /enrich',
	query: { ...enrichments, ...person, webhookUrl: 'string' },
	response: { id: 'enr_1' },
};

const ofLead = {
	request: 'POST /leads/{leadId}/enrich',
	query: { ...enrichments, webhookUrl: 'string', force: 'boolean' },
	response: { id: 'enr_1' },
};

const result = {
	request: 'GET /enrich/{enrichId}',
	response: { enrichmentStatus: 'done', data: { email: { email: 'ada@example.com' } } },
};

const waterfallQuery = { type: 'email|phone' };

const conditions: Shape = { country: { 'in!': ['string'], out: ['string'] } };

const providers: Shape = [{ id: 'string!', enabled: 'boolean!' }];

export const enrichment: Contract = {
	'enrichment: enrichPerson': ofPerson,
	'enrichment: enrichLead': ofLead,
	'enrichment: get': result,
	'enrichment: enrichAndWait': [ofPerson, ofLead, result],

	'enrichment: enrichMany': {
		request: 'POST /v2/enrichments/bulk',
		query: { webhookUrl: 'string' },
		body: [
			{
				input: person,
				'enrichmentRequests!': ['find_email|find_phone|verify|linkedin_enrichment'],
				metadata: 'any',
			},
		],
		response: [{ id: 'enr_1' }],
	},

	'enrichment: getProviders': {
		request: 'GET /v2/enrichments/providers',
		query: waterfallQuery,
	},
	'enrichment: connectProvider': {
		request: 'PUT /v2/enrichments/providers/{providerId}/connection',
		body: { apiKey: 'string!' },
	},
	'enrichment: disconnectProvider': {
		request: 'DELETE /v2/enrichments/providers/{providerId}/connection',
	},

	'enrichment: getWaterfalls': {
		request: 'GET /v2/enrichments/waterfalls',
		query: waterfallQuery,
	},
	'enrichment: createWaterfall': {
		request: 'POST /v2/enrichments/waterfalls',
		body: {
			type: 'email|phone!',
			name: 'string!',
			'conditions!': conditions,
			'providers!': providers,
		},
	},
	'enrichment: getWaterfall': { request: 'GET /v2/enrichments/waterfalls/{waterfallId}' },
	'enrichment: updateWaterfall': {
		request: 'PATCH /v2/enrichments/waterfalls/{waterfallId}',
		body: { name: 'string', conditions, providers },
	},
	'enrichment: deleteWaterfall': { request: 'DELETE /v2/enrichments/waterfalls/{waterfallId}' },
	'enrichment: resetWaterfall': {
		request: 'PUT /v2/enrichments/waterfalls/{waterfallId}/reset',
	},
};
