import type { Contract } from './contract';

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
};
