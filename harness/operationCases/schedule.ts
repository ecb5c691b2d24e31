import { campaignById } from '../engine/formParameters';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const unknownSchedule: ExpectedFailure = {
	parameters: { scheduleId: 'skd_9' },
	error: 'Schedule not found (404) [item 0]',
};

const invalidTime = 'BadRequest: Bad team or invalid schedule fields (400) [item 0]';

const v2: OperationCase[] = [
	{
		operation: 'schedule: create',
		parameters: {
			name: 'Mornings',
			timezone: 'Europe/Berlin',
			weekdays: ['1', '3'],
			start: '08:00',
			end: '12:00',
			additionalFields: { public: true, secondsToWait: 600 },
		},
		sends: [
			'POST /schedules {"name":"Mornings","timezone":"Europe/Berlin","weekdays":[1,3],"start":"08:00","end":"12:00","public":true,"secondsToWait":600}',
		],
		returns: [{ name: 'Mornings', weekdays: [1, 3], secondsToWait: 600, public: true }],
		fails: { parameters: { start: '8 a.m.' }, error: invalidTime },
	},
	{
		operation: 'schedule: get',
		parameters: { scheduleId: 'skd_1', simplify: false },
		sends: ['GET /schedules/skd_1'],
		returns: [{ _id: 'skd_1', timezone: 'Europe/Paris', createdBy: 'usr_aawMB5Gd5JJCFYvjp' }],
		fails: unknownSchedule,
	},
	{
		operation: 'schedule: getAll',
		parameters: { limit: 10, filters: { sortOrder: 'desc' } },
		sends: ['GET /schedules?sortBy=createdAt&sortOrder=desc&page=1&limit=10'],
		returns: [{ _id: 'skd_1' }, { _id: 'skd_2' }],
		fails: { parameters: { limit: 0 }, error: "'Limit' must be 1 or more [item 0]" },
	},
	{
		operation: 'schedule: getByCampaign',
		parameters: campaignById('cam_1'),
		sends: ['GET /campaigns/cam_1/schedules/'],
		returns: [{ _id: 'skd_1', start: '09:00' }],
		fails: { parameters: campaignById('cam_9'), error: 'Campaign not found (404) [item 0]' },
	},
	{
		operation: 'schedule: update',
		parameters: {
			scheduleId: 'skd_1',
			updateFields: { weekdays: ['6', '7'], end: '20:00', public: false },
		},
		sends: ['PATCH /schedules/skd_1 {"end":"20:00","public":false,"weekdays":[6,7]}'],
		returns: [{ _id: 'skd_1', weekdays: [6, 7], start: '09:00', end: '20:00' }],
		fails: {
			parameters: { updateFields: {} },
			error: "'Update Fields' has no value [item 0]",
		},
	},
	{
		operation: 'schedule: delete',
		parameters: { scheduleId: 'skd_2' },
		sends: ['DELETE /schedules/skd_2'],
		returns: [{ deleted: true }],
		fails: unknownSchedule,
	},
	{
		operation: 'schedule: addToCampaign',
		parameters: { ...campaignById('cam_1'), scheduleId: 'skd_2' },
		sends: ['POST /campaigns/cam_1/schedules/skd_2'],
		returns: [{ scheduleId: 'skd_2', campaignId: 'cam_1' }],
		fails: unknownSchedule,
	},
];

export const schedule: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1', scheduleIds: ['skd_1'] });
		emulator.addCampaign({ _id: 'cam_2', scheduleIds: ['skd_2'] });
		const [first, second] = emulator.state.schedules;
		first.createdAt = '2026-01-02T00:00:00.000Z';
		second.createdAt = '2026-01-01T00:00:00.000Z';
	},
	v2,
};
