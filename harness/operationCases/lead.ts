import { campaignById, customVariables, leadFields } from '../engine/formParameters';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';
const emptyCampaign: ExpectedFailure = {
	parameters: { scope: 'oneCampaign', ...campaignById('={{ "" }}') },
	error: "'Campaign' is empty [item 0]",
};

const interestCases: OperationCase[] = [
	{
		operation: 'lead: markInterested',
		parameters: { lead: 'richard@piedpiper.com', scope: 'allCampaigns' },
		sends: ['POST /leads/interested/richard%40piedpiper.com'],
		returns: [
			{ _id: 'lea_1', campaignId: 'cam_1' },
			{ _id: 'lea_2', campaignId: 'cam_2' },
		],
		fails: emptyCampaign,
	},
	{
		operation: 'lead: markInterested',
		parameters: { lead: 'lea_1', scope: 'oneCampaign', ...campaignById('cam_1') },
		sends: ['POST /campaigns/cam_1/leads/lea_1/interested'],
		returns: [{ _id: 'lea_1' }],
		fails: { parameters: { lead: 'lea_2' }, error: 'Lead not found (404) [item 0]' },
	},
	{
		operation: 'lead: markNotInterested',
		parameters: { lead: 'lea_1', scope: 'allCampaigns' },
		sends: ['POST /leads/notinterested/lea_1'],
		returns: [{ _id: 'lea_1' }, { _id: 'lea_2' }],
		fails: emptyCampaign,
	},
	{
		operation: 'lead: markNotInterested',
		parameters: { lead: 'richard@piedpiper.com', ...campaignById('cam_2') },
		sends: ['POST /campaigns/cam_2/leads/richard%40piedpiper.com/notinterested'],
		returns: [{ _id: 'lea_2' }],
		fails: { parameters: campaignById('cam_9'), error: 'Campaign not found (404) [item 0]' },
	},
	{
		operation: 'lead: launch',
		parameters: { leadId: 'lea_1' },
		sends: ['POST /leads/review/lea_1'],
		returns: [{ ok: true }],
		fails: {
			parameters: { leadId: 'lea_3' },
			error: 'CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED: Lead is paused (400) [item 0]',
		},
	},
];

const variableCases: OperationCase[] = [
	{
		operation: 'lead: addVariables',
		parameters: {
			leadId: 'lea_1',
			...leadFields({ seats: 5 }),
			...customVariables({ isVip: false, city: 'Palo Alto' }),
		},
		sends: ['POST /leads/lea_1/variables?seats=5&isVip=false&city=Palo%20Alto'],
		returns: [{ ok: true }],
		fails: {
			parameters: { ...leadFields({}), ...customVariables({ seats: '' }) },
			error: "'Variables' or 'Custom Variables' is required [item 0]",
		},
	},
	{
		operation: 'lead: updateVariables',
		parameters: { leadId: 'lea_1', ...customVariables({ firstName: 'Dick' }) },
		sends: ['PATCH /leads/lea_1/variables?firstName=Dick'],
		returns: [{ ok: true }],
		fails: {
			parameters: customVariables({ seats: 5 }),
			error: 'Variables not found (400) [item 0]',
		},
	},
	{
		operation: 'lead: eraseVariables',
		parameters: { leadId: 'lea_1', variableNames: ['firstName', ' '] },
		sends: ['DELETE /leads/lea_1/variables?firstName=true'],
		returns: [{ ok: true }],
		fails: {
			parameters: { variableNames: '={{ ["", " "] }}' },
			error: "'Variables' is empty [item 0]",
		},
	},
];

const readCases: OperationCase[] = [
	{
		operation: 'lead: get',
		parameters: { lead: 'lea_1', simplify: false },
		sends: ['GET /leads?id=lea_1&version=v2'],
		returns: [{ _id: 'lea_1', campaignId: 'cam_1', firstName: 'Richard' }],
		fails: { parameters: { lead: 'lea_9' }, error: 'Lead not found (404) [item 0]' },
	},
	{
		operation: 'lead: getAll',
		parameters: { ...campaignById('cam_1'), returnAll: true, state: ['scanned', 'paused'] },
		sends: ['GET /v2/campaigns/cam_1/export/leads?state=scanned%2Cpaused&format=json'],
		returns: [
			{ _id: 'lea_1', campaignId: 'cam_1', firstName: 'Richard', state: 'scanned' },
			{ _id: 'lea_3', state: 'scanned' },
		],
		fails: { parameters: campaignById('cam_9'), error: 'Campaign not found (404) [item 0]' },
	},
	{
		operation: 'lead: getAll',
		parameters: { ...campaignById('cam_1'), limit: 1 },
		sends: ['GET /v2/campaigns/cam_1/export/leads?state=all&format=json'],
		returns: [{ _id: 'lea_1' }],
		fails: { parameters: { limit: 0 }, error: "'Limit' must be 1 or more [item 0]" },
	},
	{
		operation: 'lead: getAll',
		parameters: { ...campaignById('cam_1'), returnAll: true, options: { formerExport: true } },
		sends: ['GET /campaigns/cam_1/export/leads?state=all&format=json'],
		returns: [{ _id: 'lea_1', state: 'scanned' }, { _id: 'lea_3' }],
		fails: { parameters: campaignById('cam_9'), error: 'Campaign not found (404) [item 0]' },
	},
	{
		operation: 'lead: getAll',
		parameters: {
			...campaignById('cam_1'),
			content: 'ids',
			limit: 500,
			filters: { state: 'scanned' },
		},
		sends: ['GET /campaigns/cam_1/leads/?state=scanned&limit=500'],
		returns: [
			{ _id: 'lea_1', state: 'scanned' },
			{ _id: 'lea_3', state: 'scanned' },
		],
		fails: { parameters: { limit: 501 }, error: "'Limit' must be a number from 1 to 500 [item 0]" },
	},
];

const importCases: OperationCase[] = [
	{
		operation: 'lead: importFromCrm',
		parameters: {
			...campaignById('cam_1'),
			filterId: 16,
			options: {
				deduplicate: 'activeOnly',
				enrichFeature: ['find_email', 'verify'],
				filterType: 'report',
				userId: OWNER,
			},
		},
		sends: [
			`POST /campaigns/cam_1/leads/import {"filterId":"16","deduplicate":"activeOnly","enrichFeature":["find_email","verify"],"filterType":"report","userId":"${OWNER}"}`,
		],
		returns: [{ ok: true }],
		fails: {
			parameters: { options: { userId: 'usr_9' } },
			error: 'User not found (404) [item 0]',
		},
	},
	{
		operation: 'lead: uploadAudio',
		parameters: { leadId: 'lea_1', stepId: 'stp_1', binaryPropertyName: 'voice' },
		binary: {
			voice: { data: btoa('hello'), mimeType: 'audio/mp4', fileName: 'hello.m4a' },
			logo: { data: btoa('pixels'), mimeType: 'image/png', fileName: 'logo.png' },
		},
		sends: [
			'POST /leads/audio?leadId=lea_1&stepId=stp_1 {"file":{"name":"hello.m4a","type":"audio/mp4","sizeBytes":5}}',
		],
		returns: [{ leadId: 'lea_1', campaignId: 'cam_1', fileName: 'hello.m4a' }],
		fails: {
			parameters: { binaryPropertyName: 'logo' },
			error: 'Invalid audio file (400) [item 0]',
		},
	},
	{
		operation: 'lead: unsubscribe',
		parameters: {
			...campaignById('cam_1'),
			lead: 'richard@piedpiper.com',
		},
		sends: ['DELETE /campaigns/cam_1/leads/richard%40piedpiper.com'],
		returns: [{ _id: 'lea_1', email: 'richard@piedpiper.com' }],
		fails: { parameters: { lead: 'lea_9' }, error: 'Lead not found (404) [item 0]' },
	},
	{
		operation: 'lead: unsubscribe',
		parameters: { lead: 'richard@piedpiper.com', scope: 'allCampaigns' },
		sends: ['POST /v2/unsubscribes/variables/richard%40piedpiper.com'],
		returns: [{ value: 'richard@piedpiper.com' }],
		fails: {
			parameters: { lead: 'lea_1' },
			error: "'Lead ID or Email' is not an email address [item 0]",
		},
	},
];

const upsertCases: OperationCase[] = [
	{
		operation: 'lead: upsert',
		parameters: {
			...campaignById('cam_1'),
			email: 'Richard@piedpiper.com',
			...leadFields({ companyName: 'Pied Piper' }),
			...customVariables({ seats: 5 }),
			options: { verifyEmail: true },
		},
		sends: [
			'POST /campaigns/cam_1/leads/?verifyEmail=true {"companyName":"Pied Piper","seats":5,"email":"Richard@piedpiper.com"}',
			'GET /leads/Richard%40piedpiper.com?version=v2',
			'PATCH /campaigns/cam_1/leads/lea_1 {"companyName":"Pied Piper","seats":5}',
		],
		returns: [
			{
				result: 'updated',
				changed: ['companyName', 'seats'],
				_id: 'lea_1',
				firstName: 'Richard',
				companyName: 'Pied Piper',
				variables: { seats: '5' },
			},
		],
		fails: {
			parameters: { email: 'jared@piedpiper.com', options: { deduplicate: true } },
			error: 'Lead already in other campaign (409) [item 0]',
		},
	},
	{
		operation: 'lead: upsert',
		parameters: {
			...campaignById('cam_1'),
			email: 'richard@piedpiper.com',
			...leadFields({ firstName: 'Rich', jobTitle: 'CEO' }),
			existingValues: 'keep',
		},
		sends: [
			'POST /campaigns/cam_1/leads/ {"firstName":"Rich","jobTitle":"CEO","email":"richard@piedpiper.com"}',
			'GET /leads/richard%40piedpiper.com?version=v2',
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=fillEmptyOnly {"jobTitle":"CEO"}',
		],
		returns: [{ result: 'updated', changed: ['jobTitle'], firstName: 'Richard', jobTitle: 'CEO' }],
		fails: { parameters: { email: '={{ "" }}' }, error: "'Email' is empty [item 0]" },
	},
	{
		operation: 'lead: upsert',
		parameters: { ...campaignById('cam_1'), email: 'dinesh@piedpiper.com' },
		sends: ['POST /campaigns/cam_1/leads/ {"email":"dinesh@piedpiper.com"}'],
		returns: [{ campaignId: 'cam_1', email: 'dinesh@piedpiper.com' }],
		fails: { parameters: { email: '={{ "" }}' }, error: "'Email' is empty [item 0]" },
	},
];

const ifExistsCases: OperationCase[] = [
	{
		operation: 'lead: create',
		parameters: { ...campaignById('cam_1'), email: 'richard@piedpiper.com', ifExists: 'skip' },
		sends: ['POST /campaigns/cam_1/leads/ {"email":"richard@piedpiper.com"}'],
		returns: [{ result: 'skipped', reason: 'alreadyInCampaign', email: 'richard@piedpiper.com' }],
		fails: {
			parameters: { ifExists: 'fail' },
			error: 'Lead already in the campaign (400) [item 0]',
		},
	},
	{
		operation: 'lead: create',
		parameters: {
			...campaignById('cam_1'),
			email: 'richard@piedpiper.com',
			...leadFields({ firstName: 'Richard', jobTitle: 'CEO' }),
			ifExists: 'update',
		},
		sends: [
			'POST /campaigns/cam_1/leads/ {"firstName":"Richard","jobTitle":"CEO","email":"richard@piedpiper.com"}',
			'GET /leads/richard%40piedpiper.com?version=v2',
			'PATCH /campaigns/cam_1/leads/lea_1 {"jobTitle":"CEO"}',
		],
		returns: [{ result: 'updated', changed: ['jobTitle'], _id: 'lea_1', jobTitle: 'CEO' }],
		fails: {
			parameters: { email: 'jared@piedpiper.com', options: { deduplicate: true } },
			error: 'Lead already in other campaign (409) [item 0]',
		},
	},
	{
		operation: 'lead: create',
		parameters: { ...campaignById('cam_1'), email: 'new@piedpiper.com', ifExists: 'skip' },
		sends: ['POST /campaigns/cam_1/leads/ {"email":"new@piedpiper.com"}'],
		returns: [{ result: 'created', email: 'new@piedpiper.com' }],
		fails: { parameters: { email: 'none' }, error: "'Email' is not an email address [item 0]" },
	},
];

const syncCases: OperationCase[] = [
	{
		operation: 'lead: sync',
		parameters: {
			...campaignById('cam_1'),
			email: 'richard@piedpiper.com',
			...leadFields({ firstName: 'Richard', jobTitle: 'CEO' }),
			missing: 'pause',
			maxMissing: 50,
		},
		sends: [
			'GET /v2/campaigns/cam_1/export/leads?state=all&format=json',
			'GET /leads?id=lea_1&version=v2',
			'PATCH /campaigns/cam_1/leads/lea_1 {"jobTitle":"CEO"}',
			'POST /leads/pause/lea_3?campaignId=cam_1',
		],
		returns: [
			{ result: 'updated', changed: ['jobTitle'], _id: 'lea_1', jobTitle: 'CEO' },
			{ result: 'paused', _id: 'lea_3' },
		],
		fails: {
			parameters: { maxMissing: 49 },
			error: 'The input lacks 1 of 2 leads of the campaign (50%) [item 0]',
		},
	},
	{
		operation: 'lead: sync',
		parameters: {
			...campaignById('cam_1'),
			email: 'jared@piedpiper.com',
			options: { ifElsewhere: 'move', verifyEmail: true },
		},
		sends: [
			'GET /v2/campaigns/cam_1/export/leads?state=all&format=json',
			'GET /contacts?idsOrEmails=jared%40piedpiper.com',
			'POST /campaigns/cam_1/leads/?verifyEmail=true {"email":"jared@piedpiper.com"}',
			'DELETE /campaigns/cam_2/leads/lea_4?action=remove',
		],
		returns: [{ result: 'created', email: 'jared@piedpiper.com', campaignId: 'cam_1' }],
		fails: {
			parameters: { email: '={{ "" }}' },
			error: 'No item has an email address or a LinkedIn URL [item 0]',
		},
	},
];

/** The operations on leads that only the current API has. */
export const lead: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
		emulator.addCampaign({ _id: 'cam_2', name: 'Follow-up' });
		const richard = { email: 'richard@piedpiper.com', variables: { firstName: 'Richard' } };
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', ...richard });
		emulator.addLead({ _id: 'lea_2', campaignId: 'cam_2', ...richard });
		emulator.addLead({ _id: 'lea_3', campaignId: 'cam_1', email: 'a@hooli.com', isPaused: true });
		emulator.addLead({ _id: 'lea_4', campaignId: 'cam_2', email: 'jared@piedpiper.com' });
	},
	v2: [
		...readCases,
		...interestCases,
		...variableCases,
		...importCases,
		...ifExistsCases,
		...upsertCases,
		...syncCases,
	],
};
