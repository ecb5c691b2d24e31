import type { IDataObject, INodeParameters } from 'n8n-workflow';

/** A built-in node, and the requests of the migrated one. */
export interface MigrationCase {
	title: string;
	typeVersion: 1 | 2;
	/** As n8n saves them: default values are omitted. */
	parameters: INodeParameters;
	item?: IDataObject;
	sends: string[];
	/** The things to check, according to the report. */
	notes?: RegExp[];
}

const RICHARD = 'richard@piedpiper.com';

export const MIGRATION_CASES: MigrationCase[] = [
	{
		title: 'a node that was never changed',
		typeVersion: 2,
		parameters: {},
		sends: ['GET /activities?offset=0&limit=5'],
	},
	{
		title: 'activity: getAll with the filters of the original API',
		typeVersion: 1,
		parameters: {
			limit: 20,
			filters: { campaignId: 'cam_1', type: 'emailsSent' },
		},
		sends: ['GET /activities?type=emailsSent&campaignId=cam_1&offset=0&limit=20'],
	},
	{
		title: 'activity: getAll with version v2',
		typeVersion: 2,
		parameters: {
			returnAll: true,
			filters: { version: 'v2', isFirst: true, type: 'linkedinReplied', leadId: 'lea_1' },
		},
		sends: [
			'GET /activities?version=v2&type=linkedinReplied&isFirst=true&leadId=lea_1&offset=0&limit=100',
		],
	},
	{
		title: 'activity: getAll with a filter that the original API lacks',
		typeVersion: 2,
		parameters: { filters: { leadId: '={{ $json.leadId }}' }, limit: 300 },
		item: { leadId: 'lea_1' },
		sends: ['GET /activities?version=v2&leadId=lea_1&offset=0&limit=100'],
		notes: [/version v2 of the API now/, /up to 300/],
	},
	{
		title: 'activity: getAll with a type that lemlist has retired',
		typeVersion: 2,
		parameters: { filters: { type: 'opportunitiesDone', version: 'v2' } },
		sends: ['GET /activities?version=v2&type=opportunitiesDone&offset=0&limit=5'],
		notes: [/retired the type 'opportunitiesDone'/],
	},
	{
		title: 'campaign: getAll in the original version',
		typeVersion: 1,
		parameters: { resource: 'campaign', returnAll: true },
		sends: ['GET /campaigns?offset=0&limit=100'],
	},
	{
		title: 'campaign: getAll with version v2',
		typeVersion: 2,
		parameters: { resource: 'campaign', limit: 7, filters: { version: 'v2' } },
		sends: ['GET /campaigns?version=v2&page=1&limit=7'],
		notes: [/one item for each campaign/],
	},
	{
		title: 'campaign: getAll with version v2 and Return All, which n8n ignored together',
		typeVersion: 2,
		parameters: { resource: 'campaign', returnAll: true, filters: { version: 'v2' } },
		sends: ['GET /campaigns?offset=0&limit=100'],
	},
	{
		title: 'campaign: getStats',
		typeVersion: 2,
		parameters: {
			resource: 'campaign',
			operation: 'getStats',
			campaignId: 'cam_1',
			startDate: '2026-01-01T00:00:00.000Z',
			endDate: '={{ $json.end }}',
			timezone: 'Europe/Paris',
		},
		item: { end: '2026-02-01T00:00:00.000Z' },
		sends: [
			'GET /v2/campaigns/cam_1/stats?startDate=2026-01-01T00%3A00%3A00.000Z&endDate=2026-02-01T00%3A00%3A00.000Z',
		],
		notes: [/`messagesSent`/, /time zone "Europe\/Paris"/],
	},
	{
		title: 'lead: create with fields',
		typeVersion: 2,
		parameters: {
			resource: 'lead',
			campaignId: 'cam_1',
			email: '={{ $json.email }}',
			additionalFields: { firstName: '={{ $json.name }}', icebreaker: 'Hi', deduplicate: true },
		},
		item: { email: 'dinesh@piedpiper.com', name: 'Dinesh' },
		sends: [
			'POST /campaigns/cam_1/leads/dinesh%40piedpiper.com?deduplicate=true {"firstName":"Dinesh","icebreaker":"Hi"}',
		],
	},
	{
		title: 'lead: create with a campaign from the input',
		typeVersion: 1,
		parameters: {
			resource: 'lead',
			campaignId: '={{ $json.campaign }}',
			email: 'dinesh@piedpiper.com',
			additionalFields: { deduplicate: false },
		},
		item: { campaign: 'cam_2' },
		sends: ['POST /campaigns/cam_2/leads/dinesh%40piedpiper.com'],
	},
	{
		title: 'lead: create with an enrichment, which never took effect and costs credits',
		typeVersion: 2,
		parameters: {
			resource: 'lead',
			campaignId: 'cam_1',
			email: 'dinesh@piedpiper.com',
			additionalFields: { findPhone: true, verifyEmail: false, jobTitle: 'Coder' },
		},
		sends: ['POST /campaigns/cam_1/leads/ {"jobTitle":"Coder","email":"dinesh@piedpiper.com"}'],
		notes: [/^Find Phone: .* costs credits/],
	},
	{
		title: 'lead: delete',
		typeVersion: 2,
		parameters: { resource: 'lead', operation: 'delete', campaignId: 'cam_1', email: RICHARD },
		sends: ['DELETE /campaigns/cam_1/leads/richard%40piedpiper.com?action=remove'],
		notes: [/`deleted: true`/],
	},
	{
		title: 'lead: get',
		typeVersion: 1,
		parameters: { resource: 'lead', operation: 'get', email: RICHARD },
		sends: ['GET /leads/richard%40piedpiper.com'],
	},
	{
		title: 'lead: unsubscribe',
		typeVersion: 2,
		parameters: { resource: 'lead', operation: 'unsubscribe', campaignId: 'cam_1', email: RICHARD },
		sends: ['DELETE /campaigns/cam_1/leads/richard%40piedpiper.com'],
	},
	{
		title: 'team: get',
		typeVersion: 1,
		parameters: { resource: 'team' },
		sends: ['GET /team'],
		notes: [/team's API key/],
	},
	{
		title: 'team: getCredits',
		typeVersion: 2,
		parameters: { resource: 'team', operation: 'getCredits' },
		sends: ['GET /team/credits'],
	},
	{
		title: 'unsubscribe: add',
		typeVersion: 1,
		parameters: { resource: 'unsubscribe', email: '@hooli.com' },
		sends: ['POST /v2/unsubscribes/variables/%40hooli.com'],
		notes: [/new endpoint/],
	},
	{
		title: 'unsubscribe: delete',
		typeVersion: 2,
		parameters: { resource: 'unsubscribe', operation: 'delete', email: 'gavin@hooli.com' },
		sends: ['DELETE /v2/unsubscribes/variables/gavin%40hooli.com'],
		notes: [/`deleted: true`/],
	},
	{
		title: 'unsubscribe: getAll',
		typeVersion: 2,
		parameters: { resource: 'unsubscribe', operation: 'getAll', limit: 3 },
		sends: ['GET /v2/unsubscribes/variables?offset=0&limit=3'],
		notes: [/`value`/],
	},
	{
		title: 'enrich: get',
		typeVersion: 2,
		parameters: { resource: 'enrich', enrichId: 'enr_1' },
		sends: ['GET /enrich/enr_1'],
		notes: [/in-progress/],
	},
	{
		title: 'enrich: enrichLead with fixed switches',
		typeVersion: 2,
		parameters: {
			resource: 'enrich',
			operation: 'enrichLead',
			leadId: 'lea_1',
			findEmail: true,
			verifyEmail: true,
		},
		sends: ['POST /leads/lea_1/enrich?findEmail=true&verifyEmail=true'],
	},
	{
		title: 'enrich: enrichPerson with a switch from the input',
		typeVersion: 2,
		parameters: {
			resource: 'enrich',
			operation: 'enrichPerson',
			findEmail: true,
			findPhone: '={{ $json.phone }}',
			linkedinEnrichment: '={{ $json.profile }}',
			additionalFields: { linkedinUrl: 'https://www.linkedin.com/in/ada', companyName: '' },
		},
		item: { phone: true, profile: false },
		sends: [
			'POST /enrich?linkedinUrl=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada&findEmail=true&findPhone=true',
		],
	},
];
