import { campaignById } from '../engine/formParameters';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';

const unknownCampaign: ExpectedFailure = {
	parameters: campaignById('cam_9'),
	error: 'Campaign not found (404) [item 0]',
};

const PERIOD = { startDate: '2026-01-01T01:00:00+01:00', endDate: '2026-02-01T00:00:00.000Z' };
const PERIOD_IN_UTC = { ...PERIOD, startDate: '2026-01-01T00:00:00.000Z' };
const PERIOD_IN_QUERY =
	'startDate=2026-01-01T00%3A00%3A00.000Z&endDate=2026-02-01T00%3A00%3A00.000Z';
const PERIOD_IN_BODY =
	'"startDate":"2026-01-01T00:00:00.000Z","endDate":"2026-02-01T00:00:00.000Z"';

const campaignFromItem = { campaignId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } };

const v2: OperationCase[] = [
	{
		operation: 'campaign: create',
		parameters: {
			name: 'Webinar',
			additionalFields: {
				autoReview: true,
				autoReviewConditions: ['deliverable', 'risky'],
				timezone: 'America/New_York',
			},
		},
		sends: [
			'POST /campaigns {"name":"Webinar","autoReviewConditions":["deliverable","risky"],"autoReview":true,"timezone":"America/New_York"}',
		],
		returns: [{ name: 'Webinar', state: 'running', createdBy: OWNER }],
		fails: { parameters: { name: '={{ " " }}' }, error: "'Name' is empty [item 0]" },
	},
	{
		operation: 'campaign: get',
		parameters: { ...campaignById('cam_1'), simplify: false },
		sends: ['GET /campaigns/cam_1'],
		returns: [{ _id: 'cam_1', name: 'Launch', creator: { userEmail: 'richard@piedpiper.com' } }],
		fails: unknownCampaign,
	},
	{
		operation: 'campaign: update',
		parameters: {
			...campaignById('cam_1'),
			updateFields: {
				name: 'Launch 2',
				stopOnEmailReplied: false,
				sendUserIds: OWNER,
				aiFeatures: { scoreReplies: false, onInterestedReply: { enabled: true } },
				tracking: { trackOpens: false },
				onReplied: {},
				onLinkClicked: { campaignProgress: 'pause', specificLinks: ['https://example.com'] },
			},
		},
		sends: [
			`PATCH /campaigns/cam_1 {"aiFeatures":{"scoreReplies":false,"onInterestedReply":{"enabled":true}},"name":"Launch 2","sendUserIds":["${OWNER}"],"stopOnEmailReplied":false,"tracking":{"trackOpens":false},"onLinkClicked":{"campaignProgress":"pause","specificLinks":["https://example.com"]}}`,
		],
		returns: [{ id: 'cam_1', name: 'Launch 2' }],
		fails: {
			parameters: { updateFields: {} },
			error: "'Update Fields' has no value [item 0]",
		},
	},
	{
		operation: 'campaign: pause',
		parameters: campaignById('cam_1'),
		sends: ['POST /campaigns/cam_1/pause'],
		returns: [{ _id: 'cam_1', state: 'paused' }],
		fails: {
			parameters: campaignById('cam_2'),
			error: "You can't pause campaigns that are not running. (400) [item 0]",
		},
	},
	{
		operation: 'campaign: start',
		parameters: campaignById('cam_2'),
		sends: ['POST /campaigns/cam_2/start'],
		returns: [{ _id: 'cam_2', state: 'running' }],
		fails: {
			parameters: campaignById('cam_1'),
			error: "You can't start campaigns that are already running. (400) [item 0]",
		},
	},
	{
		operation: 'campaign: duplicate',
		parameters: { ...campaignById('cam_1'), additionalFields: { name: 'Second launch' } },
		sends: ['POST /campaigns/cam_1/duplicate {"name":"Second launch"}'],
		returns: [{ name: 'Second launch', status: 'draft', createdBy: OWNER }],
		fails: unknownCampaign,
	},
	{
		operation: 'campaign: checkLaunch',
		parameters: campaignById('cam_1'),
		sends: ['GET /campaigns/cam_1/statutes'],
		returns: [{ name: 'Launch', status: 'running', statutes: [{ type: 'issue', level: 3 }] }],
		fails: unknownCampaign,
	},
	{
		operation: 'campaign: getReports',
		parameters: { campaignIds: '={{ ["cam_1", " cam_2 ", ""] }}' },
		sends: ['GET /campaigns/reports?campaignIds=cam_1%2Ccam_2'],
		returns: [
			{ _id: 'cam_1', name: 'Launch', emailsSent: 2 },
			{ _id: 'cam_2', name: 'Follow-up', emailsSent: 0 },
		],
		fails: {
			parameters: { campaignIds: '={{ [""] }}' },
			error: "'Campaign Names or IDs' is empty [item 0]",
		},
	},
	{
		operation: 'campaign: getStats',
		parameters: {
			...campaignById('cam_1'),
			...PERIOD,
			filters: {
				ABSelected: 'A',
				channels: ['email', 'others'],
				sendUser: `${OWNER}|richard@piedpiper.com`,
			},
		},
		sends: [
			`GET /v2/campaigns/cam_1/stats?${PERIOD_IN_QUERY}&ABSelected=A&sendUser=${OWNER}%7Crichard%40piedpiper.com&channels=%5B%22email%22%2C%22others%22%5D`,
		],
		returns: [{ campaignId: 'cam_1', ...PERIOD_IN_UTC, nbLeads: 1, messagesSent: 1, opened: 0 }],
		fails: {
			parameters: { filters: { sendUser: OWNER } },
			error:
				'Bad param format: sendUser must be formatted as follow: <sendUserId>|<sendUserEmail> (400) [item 0]',
		},
	},
	{
		operation: 'campaign: getStatsInBatches',
		parameters: {
			...campaignFromItem,
			startDate: '={{ $json.start ?? "2026-01-01T00:00:00.000Z" }}',
			endDate: PERIOD.endDate,
			simplify: false,
			filters: { channels: ['email'] },
		},
		items: [
			{ id: 'cam_2' },
			{ id: 'cam_1' },
			{ id: 'cam_1', start: '2026-01-31T00:00:00.000Z' },
			{ id: 'cam_2' },
		],
		sends: [
			`POST /v2/campaigns/stats/batch {"campaignIds":["cam_2","cam_1"],${PERIOD_IN_BODY},"channels":["email"]}`,
			`POST /v2/campaigns/stats/batch {"campaignIds":["cam_1"],${PERIOD_IN_BODY.replace('01-01', '01-31')},"channels":["email"]}`,
		],
		returns: [
			{ campaignId: 'cam_2', ...PERIOD_IN_UTC, messagesSent: 0 },
			{ campaignId: 'cam_1', ...PERIOD_IN_UTC, messagesSent: 1 },
			{ campaignId: 'cam_1', startDate: '2026-01-31T00:00:00.000Z', messagesSent: 0 },
			{ campaignId: 'cam_2', ...PERIOD_IN_UTC, messagesSent: 0 },
		],
		fails: { parameters: campaignById('cam_9'), error: 'Campaign not found [item 0]' },
	},
	{
		operation: 'campaign: emailStats',
		parameters: { ...campaignById('cam_1'), email: 'richard@piedpiper.com' },
		sends: [
			'GET /campaigns/cam_1/export/start',
			'PUT /campaigns/cam_1/export/<id>/email/richard%40piedpiper.com',
		],
		returns: [{ campaignId: 'cam_1', status: 'pending', email: 'richard@piedpiper.com' }],
		fails: unknownCampaign,
	},
	{
		operation: 'campaign: exportLeads',
		parameters: { ...campaignById('cam_1'), csvOutput: 'file', binaryPropertyName: 'leads' },
		sends: ['GET /v2/campaigns/cam_1/export/leads?state=all'],
		returns: [{ fileName: 'campaign-leads.csv' }],
		fails: unknownCampaign,
	},
	{
		operation: 'campaign: exportLeads',
		parameters: { ...campaignById('cam_1'), csvOutput: 'rows' },
		sends: ['GET /v2/campaigns/cam_1/export/leads?state=all'],
		returns: [{ _id: 'lea_1', email: 'dinesh@piedpiper.com', variables: { seats: '5' } }],
		fails: unknownCampaign,
	},
	{
		operation: 'campaign: exportLeads',
		parameters: {
			...campaignById('cam_1'),
			csvOutput: 'rows',
			options: { formerExport: true },
		},
		sends: ['GET /campaigns/cam_1/export/leads?state=all'],
		returns: [{ _id: 'lea_1', email: 'dinesh@piedpiper.com', variables: { seats: '5' } }],
		fails: unknownCampaign,
	},
];

export const campaign: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
		emulator.addCampaign({ _id: 'cam_2', name: 'Follow-up', status: 'paused' });
		emulator.addLead({
			_id: 'lea_1',
			campaignId: 'cam_1',
			email: 'dinesh@piedpiper.com',
			variables: { seats: 5 },
		});
		for (const createdAt of ['2026-01-05T00:00:00.000Z', '2026-03-05T00:00:00.000Z']) {
			emulator.addActivity({ type: 'emailsSent', leadId: 'lea_1', createdAt });
		}
	},
	v2,
};
