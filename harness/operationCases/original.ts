import { campaignById, customVariables, leadFields } from '../engine/formParameters';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const RICHARD = { email: 'richard@piedpiper.com' };
const invalidApiKey: ExpectedFailure = {
	fault: { status: 401, message: 'The authentication you supplied is incorrect' },
	error: 'The authentication you supplied is incorrect (401) [item 0]',
};
const unknownCampaign: ExpectedFailure = {
	parameters: campaignById('cam_9'),
	error: 'Campaign not found (404) [item 0]',
};
// n8n itself rejects an empty field before it runs the node, but not an expression that is empty.
const emptyEmail: ExpectedFailure = {
	parameters: { email: '={{ "" }}' },
	error: "'Email' is empty [item 0]",
};
const emptyLead: ExpectedFailure = {
	parameters: { lead: '={{ " " }}' },
	error: "'Lead ID or Email' is empty [item 0]",
};

/** The original API, as its document describes it. */
const v1: OperationCase[] = [
	{
		operation: 'team: get',
		sends: ['GET /team'],
		returns: [{ name: 'PiedPiper', billing: { plan: 'freetrial' } }],
		fails: invalidApiKey,
	},
	{
		operation: 'campaign: getAll',
		parameters: { returnAll: true },
		sends: ['GET /campaigns?offset=0&limit=100'],
		returns: [
			{ _id: 'cam_1', name: 'Launch' },
			{ _id: 'cam_2', name: 'Follow-up' },
		],
		fails: invalidApiKey,
	},
	{
		operation: 'campaign: exportStats',
		parameters: { ...campaignById('cam_1'), csvOutput: 'rows' },
		sends: ['GET /campaigns/cam_1/export'],
		returns: [{ campaignId: 'cam_1', email: 'richard@piedpiper.com', emailsSent: '1' }],
		fails: unknownCampaign,
	},
	{
		operation: 'campaign: exportLeads',
		parameters: { ...campaignById('cam_1'), csvOutput: 'rows' },
		sends: ['GET /campaigns/cam_1/export/list'],
		returns: [{ email: 'richard@piedpiper.com', firstName: 'Richard', _id: 'lea_1' }],
		fails: unknownCampaign,
	},
	{
		operation: 'lead: create',
		parameters: {
			...campaignById('cam_1'),
			email: 'dinesh@piedpiper.com',
			...leadFields({ firstName: 'Dinesh', lastName: '' }),
			...customVariables({ seats: 5 }),
			options: { deduplicate: true },
		},
		sends: [
			'POST /campaigns/cam_1/leads/dinesh%40piedpiper.com?deduplicate=true {"firstName":"Dinesh","seats":5}',
		],
		returns: [
			{ campaignId: 'cam_1', email: 'dinesh@piedpiper.com', firstName: 'Dinesh', seats: '5' },
		],
		fails: emptyEmail,
	},
	{
		operation: 'lead: update',
		parameters: {
			...campaignById('cam_1'),
			...RICHARD,
			...leadFields({ companyName: 'Pied Piper' }),
		},
		sends: ['PATCH /campaigns/cam_1/leads/richard%40piedpiper.com {"companyName":"Pied Piper"}'],
		returns: [{ _id: 'lea_1', companyName: 'Pied Piper' }],
		fails: {
			parameters: leadFields({}),
			error: "'Lead Fields' or 'Custom Variables' is required [item 0]",
		},
	},
	{
		operation: 'lead: unsubscribe',
		parameters: { ...campaignById('cam_1'), ...RICHARD },
		sends: ['DELETE /campaigns/cam_1/leads/richard%40piedpiper.com'],
		returns: [{ _id: 'lea_1', email: 'richard@piedpiper.com' }],
		fails: emptyEmail,
	},
	{
		operation: 'lead: delete',
		parameters: { ...campaignById('cam_1'), ...RICHARD },
		sends: ['DELETE /campaigns/cam_1/leads/richard%40piedpiper.com?action=remove'],
		returns: [{ deleted: true }],
		fails: emptyEmail,
	},
	{
		operation: 'lead: get',
		parameters: RICHARD,
		sends: ['GET /leads/richard%40piedpiper.com'],
		returns: [{ _id: 'lea_1', email: 'richard@piedpiper.com', firstName: 'Richard' }],
		fails: emptyEmail,
	},
	{
		operation: 'lead: pause',
		parameters: RICHARD,
		sends: ['POST /leads/pause/richard%40piedpiper.com'],
		returns: [{ _id: 'lea_1', isPaused: true }],
		fails: emptyEmail,
	},
	{
		operation: 'lead: resume',
		parameters: RICHARD,
		sends: ['POST /leads/start/richard%40piedpiper.com'],
		returns: [{ _id: 'lea_1', isPaused: false }],
		fails: emptyEmail,
	},
	{
		operation: 'activity: getAll',
		parameters: {
			limit: 5,
			filters: { type: 'emailsSent', ...campaignById('cam_1'), isFirst: true },
		},
		sends: ['GET /activities?type=emailsSent&campaignId=cam_1&isFirst=true&offset=0&limit=5'],
		returns: [{ type: 'emailsSent', leadEmail: 'richard@piedpiper.com' }],
		fails: { parameters: { limit: 0 }, error: "'Limit' must be 1 or more [item 0]" },
	},
	{
		operation: 'unsubscribe: getAll',
		parameters: { returnAll: true },
		sends: ['GET /unsubscribes?offset=0&limit=100'],
		returns: [{ email: 'gavin@hooli.com' }],
		fails: invalidApiKey,
	},
	{
		operation: 'unsubscribe: export',
		parameters: { csvOutput: 'rows' },
		sends: ['GET /unsubscribes/export'],
		returns: [{ value: 'gavin@hooli.com', source: 'user' }],
		fails: invalidApiKey,
	},
	{
		operation: 'unsubscribe: create',
		parameters: RICHARD,
		sends: ['POST /unsubscribes/richard%40piedpiper.com'],
		returns: [{ email: 'richard@piedpiper.com' }],
		fails: emptyEmail,
	},
	{
		operation: 'unsubscribe: delete',
		parameters: { email: 'gavin@hooli.com' },
		sends: ['DELETE /unsubscribes/gavin%40hooli.com'],
		returns: [{ deleted: true }],
		fails: emptyEmail,
	},
	{
		operation: 'webhook: getAll',
		parameters: { returnAll: true },
		sends: ['GET /hooks'],
		returns: [{ _id: 'hoo_1', targetUrl: 'https://example.com/known' }],
		fails: invalidApiKey,
	},
	{
		operation: 'webhook: create',
		parameters: {
			targetUrl: 'https://example.com/new',
			event: 'emailsReplied',
			filters: { ...campaignById('cam_1'), isFirst: true },
		},
		sends: [
			'POST /hooks {"targetUrl":"https://example.com/new","type":"emailsReplied","campaignId":"cam_1","isFirst":true}',
		],
		returns: [{ targetUrl: 'https://example.com/new', type: 'emailsReplied' }],
		fails: {
			parameters: { targetUrl: 'https://example.com/known' },
			error: 'A webhook with this targetUrl already exists (409) [item 0]',
		},
	},
	{
		operation: 'webhook: delete',
		parameters: { hookId: 'hoo_1' },
		sends: ['DELETE /hooks/hoo_1'],
		returns: [{ deleted: true }],
		fails: { parameters: { hookId: 'hoo_9' }, error: 'Webhook not found (404) [item 0]' },
	},
];

/** The same operations in the current API. */
const v2: OperationCase[] = [
	{
		operation: 'team: get',
		parameters: { options: { members: true } },
		sends: ['GET /team?version=v2'],
		returns: [{ name: 'PiedPiper', users: [{ role: 'admin' }] }],
		fails: invalidApiKey,
	},
	{
		operation: 'campaign: getAll',
		parameters: {
			returnAll: true,
			simplify: false,
			filters: { status: 'running', createdBy: 'usr_1', sortOrder: 'asc' },
		},
		sends: [
			'GET /campaigns?version=v2&sortBy=createdAt&createdBy=usr_1&sortOrder=asc&status=running&page=1&limit=100',
		],
		returns: [{ _id: 'cam_1', name: 'Launch', timezone: 'Europe/Paris' }],
		fails: invalidApiKey,
	},
	{
		operation: 'campaign: exportStats',
		parameters: { ...campaignById('cam_1'), csvOutput: 'rows' },
		sends: [
			'GET /campaigns/cam_1/export/start',
			'GET /campaigns/cam_1/export/<id>/status',
			'GET /campaigns/cam_1/export/<id>/status',
		],
		returns: [
			{
				campaignId: 'cam_1',
				campaignName: 'Launch',
				email: 'richard@piedpiper.com',
				emailsSent: '1',
			},
		],
		fails: unknownCampaign,
	},
	{
		operation: 'campaign: exportLeads',
		parameters: { ...campaignById('cam_1'), state: ['scanned', 'paused'], csvOutput: 'rows' },
		sends: ['GET /v2/campaigns/cam_1/export/leads?state=scanned%2Cpaused'],
		returns: [{ email: 'richard@piedpiper.com', firstName: 'Richard', _id: 'lea_1' }],
		fails: unknownCampaign,
	},
	{
		operation: 'lead: create',
		parameters: {
			...campaignById('cam_1'),
			email: 'dinesh@piedpiper.com',
			...leadFields({ firstName: 'Dinesh', lastName: '' }),
			...customVariables({ seats: 5 }),
			options: { deduplicate: true, findPhone: true, verifyEmail: false },
		},
		sends: [
			'POST /campaigns/cam_1/leads/?deduplicate=true&findPhone=true {"firstName":"Dinesh","seats":5,"email":"dinesh@piedpiper.com"}',
		],
		returns: [
			{
				campaignId: 'cam_1',
				email: 'dinesh@piedpiper.com',
				firstName: 'Dinesh',
				variables: { seats: '5' },
			},
		],
		fails: {
			parameters: RICHARD,
			error: 'Lead already in the campaign (400) [item 0]',
		},
	},
	{
		operation: 'lead: update',
		parameters: {
			...campaignById('cam_1'),
			lead: 'lea_1',
			...leadFields({ companyName: 'Pied Piper' }),
		},
		sends: ['PATCH /campaigns/cam_1/leads/lea_1 {"companyName":"Pied Piper"}'],
		returns: [{ _id: 'lea_1', companyName: 'Pied Piper' }],
		fails: emptyLead,
	},
	{
		operation: 'lead: unsubscribe',
		parameters: { ...campaignById('cam_1'), lead: 'richard@piedpiper.com' },
		sends: ['DELETE /campaigns/cam_1/leads/richard%40piedpiper.com'],
		returns: [{ _id: 'lea_1', email: 'richard@piedpiper.com' }],
		fails: emptyLead,
	},
	{
		operation: 'lead: delete',
		parameters: { ...campaignById('cam_1'), lead: 'lea_1' },
		sends: ['DELETE /campaigns/cam_1/leads/lea_1?action=remove'],
		returns: [{ deleted: true }],
		fails: emptyLead,
	},
	{
		operation: 'lead: get',
		parameters: { lead: 'richard@piedpiper.com', simplify: false },
		sends: ['GET /leads/richard%40piedpiper.com?version=v2'],
		returns: [{ _id: 'lea_1', campaign: { id: 'cam_1' } }, { campaign: { id: 'cam_2' } }],
		fails: emptyLead,
	},
	{
		operation: 'lead: pause',
		parameters: { lead: 'lea_1', scope: 'oneCampaign', ...campaignById('cam_1') },
		sends: ['POST /leads/pause/lea_1?campaignId=cam_1'],
		returns: [{ _id: 'lea_1', isPaused: true }],
		fails: emptyLead,
	},
	{
		operation: 'lead: resume',
		parameters: { lead: 'richard@piedpiper.com', scope: 'oneCampaign', ...campaignById('cam_1') },
		sends: ['POST /leads/start/richard%40piedpiper.com?campaignId=cam_1'],
		returns: [{ _id: 'lea_1', isPaused: false }],
		fails: emptyLead,
	},
	{
		operation: 'activity: getAll',
		parameters: {
			limit: 5,
			filters: {
				type: 'emailsSent',
				...campaignById('cam_1'),
				isFirst: true,
				leadId: 'lea_1',
				minDate: '2020-01-01T01:00:00+01:00',
				maxDate: '2120-01-01T00:00:00.000Z',
			},
		},
		sends: [
			'GET /activities?version=v2&type=emailsSent&campaignId=cam_1&isFirst=true&minDate=2020-01-01T00%3A00%3A00.000Z&leadId=lea_1&maxDate=2120-01-01T00%3A00%3A00.000Z&offset=0&limit=5',
		],
		returns: [{ event: 'emailsSent', lead: { email: 'richard@piedpiper.com' } }],
		fails: {
			parameters: { filters: { minDate: 'yesterday' } },
			error: "'From' is not a date [item 0]",
		},
	},
	{
		operation: 'unsubscribe: getAll',
		parameters: { returnAll: true },
		sends: ['GET /v2/unsubscribes/variables?offset=0&limit=100'],
		returns: [{ value: 'gavin@hooli.com' }],
		fails: invalidApiKey,
	},
	{
		operation: 'unsubscribe: export',
		parameters: { csvOutput: 'rows' },
		sends: ['GET /v2/unsubscribes/exports/variables?format=csv'],
		returns: [{ value: 'gavin@hooli.com', source: 'user' }],
		fails: invalidApiKey,
	},
	{
		operation: 'unsubscribe: create',
		parameters: { value: 'https://www.linkedin.com/in/gavin' },
		sends: ['POST /v2/unsubscribes/variables/https%3A%2F%2Fwww.linkedin.com%2Fin%2Fgavin'],
		returns: [{ value: 'https://www.linkedin.com/in/gavin', source: 'api' }],
		fails: { parameters: { value: '..' }, error: "'Value' can't be '..' [item 0]" },
	},
	{
		operation: 'unsubscribe: delete',
		parameters: { value: 'gavin@hooli.com' },
		sends: ['DELETE /v2/unsubscribes/variables/gavin%40hooli.com'],
		returns: [{ deleted: true }],
		fails: {
			parameters: { value: '@nobody.com' },
			error: 'Variable not found in unsubscribe list (400) [item 0]',
		},
	},
	{
		operation: 'webhook: getAll',
		parameters: { limit: 10 },
		sends: ['GET /hooks'],
		returns: [{ _id: 'hoo_1', targetUrl: 'https://example.com/known' }],
		fails: invalidApiKey,
	},
	{
		operation: 'webhook: create',
		parameters: {
			targetUrl: 'https://example.com/new',
			event: '*',
			filters: { ...campaignById('cam_1'), isFirst: true },
			secret: 'swordfish',
		},
		sends: [
			'POST /hooks?campaignId=cam_1&isFirst=true {"targetUrl":"https://example.com/new","campaignId":"cam_1","isFirst":true,"secret":"swordfish"}',
		],
		returns: [{ targetUrl: 'https://example.com/new' }],
		fails: { parameters: { targetUrl: '={{ "" }}' }, error: "'Target URL' is empty [item 0]" },
	},
	{
		operation: 'webhook: delete',
		parameters: { hookId: 'hoo_1' },
		sends: ['DELETE /hooks/hoo_1'],
		returns: [{ deleted: true }],
		fails: { parameters: { hookId: 'hoo_9' }, error: 'Webhook not found (404) [item 0]' },
	},
];

/** The 19 operations of the original API, in both versions. */
export const original: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1', name: 'Launch', createdBy: 'usr_1' });
		emulator.addCampaign({ _id: 'cam_2', name: 'Follow-up', status: 'paused' });
		const richard = { email: 'richard@piedpiper.com', variables: { firstName: 'Richard' } };
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', ...richard });
		emulator.addLead({ _id: 'lea_2', campaignId: 'cam_2', ...richard });
		emulator.addActivity({ type: 'emailsSent', leadId: 'lea_1' });
		emulator.addUnsubscribe('gavin@hooli.com');
		emulator.addHook({ _id: 'hoo_1', targetUrl: 'https://example.com/known' });
	},
	v1,
	v2,
};
