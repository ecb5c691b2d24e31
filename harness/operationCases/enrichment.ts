import { expect } from 'expect';

import { defaultWaterfall } from '../../emulator/model/waterfalls';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const ADA = { firstName: 'Ada', lastName: 'Okafor', companyDomain: 'lumen.example' };
const LINKEDIN = { linkedinUrl: 'https://www.linkedin.com/in/ada' };
const unknownEnrichment: ExpectedFailure = {
	parameters: { enrichmentId: 'enr_9' },
	error: 'enrichmentStatus not-found (404) [item 0]',
};

const unknownWaterfall: ExpectedFailure = {
	parameters: { waterfallId: 'ecw_9' },
	error: 'enrichment waterfall not found: ENRICHMENT_WATERFALL_NOT_FOUND (404) [item 0]',
};

const waterfallRow = (id: string, enabled = true) => ({ id, enabled });

const v2: OperationCase[] = [
	{
		operation: 'enrichment: connectProvider',
		parameters: { providerId: 'kaspr', providerApiKey: 'kaspr-secret-1' },
		sends: ['PUT /v2/enrichments/providers/kaspr/connection {"apiKey":"kaspr-secret-1"}'],
		returns: [{ providerId: 'kaspr', displayName: 'Kaspr', source: 'external', connected: true }],
		fails: {
			parameters: { providerId: 'findymail' },
			error: 'enrichment provider not external: ENRICHMENT_PROVIDER_NOT_EXTERNAL (400) [item 0]',
		},
	},
	{
		operation: 'enrichment: disconnectProvider',
		parameters: { providerId: 'dropcontact' },
		sends: ['DELETE /v2/enrichments/providers/dropcontact/connection'],
		returns: [{ providerId: 'dropcontact', connected: false }],
		fails: {
			parameters: { providerId: 'kaspr' },
			error: 'enrichment provider not connected: ENRICHMENT_PROVIDER_NOT_CONNECTED (400) [item 0]',
		},
	},
	{
		operation: 'enrichment: getProviders',
		parameters: { filters: { type: 'phone' } },
		sends: ['GET /v2/enrichments/providers?type=phone'],
		returns: [
			{ id: 'lemlist', types: ['email', 'phone'], source: 'internal' },
			{ id: 'kaspr', source: 'external', connected: false },
		],
		fails: {
			parameters: { filters: { type: '={{ "fax" }}' } },
			error: 'enrichment waterfall invalid type: ENRICHMENT_WATERFALL_INVALID_TYPE (400) [item 0]',
		},
	},
	{
		operation: 'enrichment: createWaterfall',
		parameters: {
			type: 'email',
			name: 'DACH emails',
			countries: ['DE', 'AT'],
			providers: { provider: [waterfallRow('dropcontact'), waterfallRow('lemlist', false)] },
			additionalFields: { excludedCountries: ['CH'] },
		},
		sends: [
			'POST /v2/enrichments/waterfalls {"type":"email","name":"DACH emails","conditions":{"country":{"in":["DE","AT"],"out":["CH"]}},"providers":[{"id":"dropcontact","enabled":true},{"id":"lemlist","enabled":false}]}',
		],
		returns: [
			{
				id: expect.stringMatching(/^ecw_/),
				name: 'DACH emails',
				isDefault: false,
				providers: [
					{ id: 'dropcontact', order: 0, enabled: true },
					{ id: 'lemlist', order: 1, enabled: false },
					{ id: 'findymail', order: 2, enabled: false },
				],
			},
		],
		fails: {
			parameters: { countries: ['FR'] },
			error:
				'enrichment waterfall country conflict: ENRICHMENT_WATERFALL_COUNTRY_CONFLICT (409) [item 0]',
		},
	},
	{
		operation: 'enrichment: deleteWaterfall',
		parameters: { waterfallId: 'ecw_1' },
		sends: ['DELETE /v2/enrichments/waterfalls/ecw_1'],
		returns: [{ deleted: true }],
		fails: {
			parameters: { waterfallId: 'default_email' },
			error:
				'enrichment waterfall cannot delete default: ENRICHMENT_WATERFALL_CANNOT_DELETE_DEFAULT (400) [item 0]',
		},
	},
	{
		operation: 'enrichment: getWaterfall',
		parameters: { waterfallId: 'ecw_1' },
		sends: ['GET /v2/enrichments/waterfalls/ecw_1'],
		returns: [{ id: 'ecw_1', name: 'French emails', conditions: { country: { in: ['FR'] } } }],
		fails: unknownWaterfall,
	},
	{
		operation: 'enrichment: getWaterfalls',
		parameters: { filters: { type: 'email' } },
		sends: ['GET /v2/enrichments/waterfalls?type=email'],
		returns: [{ id: 'default_email', isDefault: true }, { id: 'ecw_1' }],
		fails: {
			parameters: { filters: { type: '={{ "fax" }}' } },
			error: 'enrichment waterfall invalid type: ENRICHMENT_WATERFALL_INVALID_TYPE (400) [item 0]',
		},
	},
	{
		operation: 'enrichment: resetWaterfall',
		parameters: { waterfallId: 'default_phone' },
		sends: ['PUT /v2/enrichments/waterfalls/default_phone/reset'],
		returns: [{ id: 'default_phone', providers: [{ id: 'lemlist', enabled: true }] }],
		fails: {
			parameters: { waterfallId: 'ecw_1' },
			error: 'enrichment waterfall not default: ENRICHMENT_WATERFALL_NOT_DEFAULT (400) [item 0]',
		},
	},
	{
		operation: 'enrichment: updateWaterfall',
		parameters: {
			waterfallId: 'ecw_1',
			updateFields: {
				countries: ['FR', 'BE'],
				excludedCountries: ['LU'],
				name: 'French speakers',
				providers: { provider: [waterfallRow('findymail')] },
			},
		},
		sends: [
			'PATCH /v2/enrichments/waterfalls/ecw_1 {"name":"French speakers","conditions":{"country":{"in":["FR","BE"],"out":["LU"]}},"providers":[{"id":"findymail","enabled":true}]}',
		],
		returns: [
			{ name: 'French speakers', conditions: { country: { in: ['FR', 'BE'], out: ['LU'] } } },
		],
		fails: {
			parameters: { waterfallId: 'default_email' },
			error:
				'enrichment waterfall default has no condition: ENRICHMENT_WATERFALL_DEFAULT_HAS_NO_CONDITION (400) [item 0]',
		},
	},
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
		const { providers, waterfalls } = emulator.state;
		Object.assign(providers.find(({ id }) => id === 'dropcontact') ?? {}, { connected: true });
		waterfalls.push({
			...defaultWaterfall('email', ['findymail', 'lemlist']),
			id: 'ecw_1',
			name: 'French emails',
			isDefault: false,
			editor: 'usr_aawMB5Gd5JJCFYvjp',
			conditions: { country: { in: ['FR'], out: [] } },
		});
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
