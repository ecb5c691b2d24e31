import type { Schedule } from '../model/campaignTypes';
import { ApiError } from '../http/apiError';
import {
	bodyObject,
	requireCampaign,
	pageSize,
	parseInteger,
	type RouteCall,
	type Routes,
} from './route';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MUTABLE_FIELDS = ['name', 'secondsToWait', 'timezone', 'start', 'end', 'weekdays', 'public'];

export const schedules: Routes = {
	'GET /schedules': (call) => {
		const { query, context } = call;
		const direction = query.sortOrder === 'desc' ? -1 : 1;
		const found = activeSchedules(call).toSorted(
			(a, b) => direction * a.createdAt.localeCompare(b.createdAt),
		);
		const limit = pageSize(query, context);
		const offset =
			query.page === undefined
				? parseInteger(query.offset, 0)
				: (parseInteger(query.page, 1, 1) - 1) * limit;
		const currentPage = Math.floor(offset / limit) + 1;
		const totalPage = Math.ceil(found.length / limit);
		const nextPage = currentPage < totalPage ? currentPage + 1 : null;
		const pagination = { totalRecords: found.length, currentPage, nextPage, totalPage };
		return { schedules: found.slice(offset, offset + limit), pagination };
	},

	'POST /schedules': (call) => {
		const { state, nextId } = call.context;
		const schedule = {
			_id: nextId('skd'),
			secondsToWait: 1200,
			public: false,
			...parseChanges(call),
			teamId: state.team._id,
			createdBy: state.team.createdBy,
			createdAt: new Date().toISOString(),
		};
		assertValid(schedule);
		state.schedules.push(schedule);
		return schedule;
	},

	'GET /schedules/:scheduleId': requireSchedule,

	'PATCH /schedules/:scheduleId': (call) => {
		const schedule = requireSchedule(call);
		const changed = { ...schedule, ...parseChanges(call) };
		assertValid(changed);
		return Object.assign(schedule, changed);
	},

	'DELETE /schedules/:scheduleId': (call) => {
		const schedule = requireSchedule(call);
		schedule.deletedAt = new Date().toISOString();
		schedule.deletedBy = call.context.state.team.createdBy;
		return { _id: schedule._id };
	},

	'GET /campaigns/:campaignId/schedules/': (call) => {
		const { scheduleIds } = requireCampaign(call);
		return activeSchedules(call).filter(({ _id }) => scheduleIds.includes(_id));
	},

	'POST /campaigns/:campaignId/schedules/:scheduleId': (call) => {
		const { _id: campaignId, scheduleIds } = requireCampaign(call);
		const { _id: scheduleId } = requireSchedule(call);
		if (!scheduleIds.includes(scheduleId)) scheduleIds.push(scheduleId);
		return { scheduleId, campaignId };
	},
};

// Deleted schedules are kept, but nobody sees them
function activeSchedules({ context }: RouteCall): Schedule[] {
	return context.state.schedules.filter(({ deletedAt }) => deletedAt === undefined);
}

function requireSchedule(call: RouteCall): Schedule {
	const schedule = activeSchedules(call).find(({ _id }) => _id === call.params.scheduleId);
	if (!schedule) throw new ApiError(404, 'Schedule not found');
	return schedule;
}

function parseChanges(call: RouteCall): object {
	const given = Object.entries(bodyObject(call));
	return Object.fromEntries(given.filter(([name]) => MUTABLE_FIELDS.includes(name)));
}

function assertValid(schedule: Partial<Schedule>): asserts schedule is Schedule {
	const { name, timezone, start = '', end = '', weekdays, secondsToWait } = schedule;
	const isDay = (day: unknown) => Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 7;
	const isValid =
		Boolean(name && timezone) &&
		TIME.test(start) &&
		TIME.test(end) &&
		Array.isArray(weekdays) &&
		weekdays.every(isDay) &&
		Number.isInteger(secondsToWait);
	if (isValid) return;
	throw new ApiError(400, 'Bad team or invalid schedule fields', 'errorAndMessage', 'BadRequest');
}
