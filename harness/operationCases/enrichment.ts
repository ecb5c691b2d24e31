import { expect } from 'expect';

import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const ADA = { firstName: 'Ada', lastName: 'Okafor', companyDomain: 'lumen.example' };
const LINKEDIN = { linkedinUrl: 'https://www.linkedin.com/in/ada' };
const unknownEnrichment: ExpectedFailure = {
	parameters: { enrichmentId: 'enr_9' },
	error: 'enrichmentStatus not-found (404) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'enrichment: enrichAndWait',
		parameters: {
			person: { ...ADA, ...LINKEDIN, companyName: 'Lumen' },
			enrichments: ['findEmail', 'findPhone', 'linkedinEnrichment', 'verifyEmail'],
		},
		sends: [
			'POST /enrich?companyDomain=lumen.example&companyName=Lumen&firstName=Ada&lastName=Okafor&linkedinUrl=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada&findEmail=true&findPhone=true&linkedinEnrichment=true&verifyEmail=true',
			'GET /enrich/<id>',
			'GET /enrich/<id>',
		],
		returns: [
			{
				enrichmentId: expect.stringMatching(/^enr_/),
				enrichmentStatus: 'done',
				email: 'ada@lumen.example',
				emailStatus: 'deliverable',
				phone: '+33 1 23 45 67 89',
				linkedinUrl: LINKEDIN.linkedinUrl,
				companyName: 'Lumen',
			},
		],
		fails: {
			parameters: { person: { firstName: 'Ada' } },
			error: "'LinkedIn URL', 'Email', 'Company Domain' or 'Company Name' is required [item 0]",
		},
	},
	{
		operation: 'enrichment: enrichAndWait',
		parameters: {
			subject: 'lead',
			leadId: 'lea_1',
			enrichments: ['verifyEmail'],
			maxWaitMinutes: 0,
			options: { force: true },
		},
		sends: ['POST /leads/lea_1/enrich?verifyEmail=true&force=true', 'GET /enrich/<id>'],
		returns: [
			{
				enrichmentId: expect.stringMatching(/^enr_/),
				enrichmentStatus: 'in-progress',
				enrichmentNote:
					'Not ready after 0 minutes. Get the result later with the operation Get and this enrichment ID.',
			},
		],
		fails: {
			parameters: { leadId: 'lea_9' },
			error: 'Lead not found: LEAD_NOT_FOUND (404) [item 0]',
		},
	},
	{
		operation: 'enrichment: enrichAndWait',
		parameters: { person: ADA, enrichments: ['findEmail'], simplify: false },
		sends: [
			'POST /enrich?companyDomain=lumen.example&firstName=Ada&lastName=Okafor&findEmail=true',
			'GET /enrich/<id>',
			'GET /enrich/<id>',
		],
		returns: [
			{
				enrichmentStatus: 'done',
				input: ADA,
				data: { email: { email: 'ada@lumen.example', notFound: false } },
			},
		],
		fails: {
			parameters: { person: { firstName: 'Ada' } },
			error: "'LinkedIn URL', 'Email', 'Company Domain' or 'Company Name' is required [item 0]",
		},
	},
	{
		operation: 'enrichment: enrichLead',
		parameters: {
			leadId: 'lea_1',
			enrichments: ['verifyEmail'],
			options: { force: true, webhookUrl: 'https://example.com/enriched' },
		},
		sends: [
			'POST /leads/lea_1/enrich?verifyEmail=true&force=true&webhookUrl=https%3A%2F%2Fexample.com%2Fenriched',
		],
		returns: [{ id: expect.stringMatching(/^enr_/) }],
		fails: {
			parameters: { options: {} },
			fault: {
				status: 409,
				message: 'Enrichment skipped',
				errorShape: 'errorAndCode',
				code: 'ALREADY_ENRICHED',
			},
			error: 'Enrichment skipped: ALREADY_ENRICHED (409) [item 0]',
		},
	},
	{
		operation: 'enrichment: enrichMany',
		parameters: {
			person: { linkedinUrl: '={{ $json.linkedinUrl }}', email: '={{ $json.email }}' },
			enrichments: ['linkedinEnrichment', 'verifyEmail'],
			options: { metadata: '={{ $json.row }}', webhookUrl: 'https://example.com/enriched' },
		},
		items: [
			{ ...LINKEDIN, email: 'ada@lumen.example', row: 1 },
			{ ...LINKEDIN, email: 'eve@lumen.example', row: 2 },
		],
		sends: [
			'POST /v2/enrichments/bulk?webhookUrl=https%3A%2F%2Fexample.com%2Fenriched [{"input":{"email":"ada@lumen.example","linkedinUrl":"https://www.linkedin.com/in/ada"},"enrichmentRequests":["linkedin_enrichment","verify"],"metadata":"1"},{"input":{"email":"eve@lumen.example","linkedinUrl":"https://www.linkedin.com/in/ada"},"enrichmentRequests":["linkedin_enrichment","verify"],"metadata":"2"}]',
		],
		returns: [{ metadata: '1' }, { metadata: '2' }],
		fails: {
			parameters: { person: { email: '={{ $json.email }}' } },
			error: 'MISSING_LINKEDIN_URL [item 0]',
		},
	},
	{
		operation: 'enrichment: enrichPerson',
		parameters: {
			person: { ...ADA, ...LINKEDIN, companyName: 'Lumen', jobTitle: 'CEO', email: 'ada@x.io' },
			enrichments: ['findEmail', 'findPhone', 'linkedinEnrichment', 'verifyEmail'],
			options: { webhookUrl: 'https://example.com/enriched' },
		},
		sends: [
			'POST /enrich?companyDomain=lumen.example&companyName=Lumen&email=ada%40x.io&firstName=Ada&jobTitle=CEO&lastName=Okafor&linkedinUrl=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada&findEmail=true&findPhone=true&linkedinEnrichment=true&verifyEmail=true&webhookUrl=https%3A%2F%2Fexample.com%2Fenriched',
		],
		returns: [{ id: expect.stringMatching(/^enr_/) }],
		fails: {
			parameters: { enrichments: '={{ [] }}' },
			error: "'Enrichments' is empty [item 0]",
		},
	},
	{
		operation: 'enrichment: get',
		parameters: { enrichmentId: 'enr_1' },
		sends: ['GET /enrich/enr_1'],
		returns: [{ enrichmentId: 'enr_1', enrichmentStatus: 'in-progress' }],
		fails: unknownEnrichment,
	},
	{
		operation: 'enrichment: get',
		parameters: { enrichmentId: 'enr_2' },
		sends: ['GET /enrich/enr_2'],
		returns: [
			{
				enrichmentId: 'enr_2',
				enrichmentStatus: 'done',
				email: 'ada@lumen.example',
				emailStatus: 'deliverable',
				occupation: 'Founder',
			},
		],
		fails: unknownEnrichment,
	},
];

/** Enrichments of people and leads. */
export const enrichment: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@lumen.example' });
		const input = { email: 'ada@lumen.example' };
		emulator.state.enrichments.push({ _id: 'enr_1', input, requests: ['verify'], polls: -2 });
		emulator.state.enrichments.push({
			_id: 'enr_2',
			input: { ...input, ...ADA, ...LINKEDIN, companyName: 'Lumen' },
			requests: ['verify', 'find_phone', 'linkedin_enrichment'],
			polls: 1,
		});
	},
	v2,
};
