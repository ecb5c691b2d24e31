import { ApiError } from '../http/apiError';
import type { Schedule } from '../model/campaigns';
import { timestamp } from '../model/records';
import { collection } from './collection';
import {
	bodyObject,
	requireById,
	requireCampaign,
	selectPage,
	sortByCreation,
	type RouteCall,
	type Routes,
} from './route';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MUTABLE_FIELDS = ['name', 'secondsToWait', 'timezone', 'start', 'end', 'weekdays', 'public'];

export const schedules: Routes = {
	...collection({
		path: '/schedules/:scheduleId',
		require: requireSchedule,

		list: (call) => {
			const { items, ...pagination } = selectPage(call, sortByCreation(call, findActive(call)));
			const { totalRecords, currentPage, totalPage } = pagination;
			const nextPage = currentPage < totalPage ? currentPage + 1 : null;
			return { schedules: items, pagination: { totalRecords, currentPage, nextPage, totalPage } };
		},

		create: (call) => {
			const { state, nextId } = call.context;
			const schedule = {
				_id: nextId('skd'),
				secondsToWait: 1200,
				public: false,
				...parseChanges(call),
				teamId: state.team._id,
				createdBy: state.team.createdBy,
				createdAt: timestamp(),
			};
			assertValid(schedule);
			state.schedules.push(schedule);
			return schedule;
		},

		get: (schedule) => schedule,

		update: (schedule, call) => {
			const changed = { ...schedule, ...parseChanges(call) };
			assertValid(changed);
			return Object.assign(schedule, changed);
		},

		remove: (schedule, { context }) => {
			schedule.deletedAt = timestamp();
			schedule.deletedBy = context.state.team.createdBy;
			return { _id: schedule._id };
		},
	}),

	'GET /campaigns/:campaignId/schedules/': (call) => {
		const { scheduleIds } = requireCampaign(call);
		return findActive(call).filter(({ _id }) => scheduleIds.includes(_id));
	},

	'POST /campaigns/:campaignId/schedules/:scheduleId': (call) => {
		const { _id: campaignId, scheduleIds } = requireCampaign(call);
		const { _id: scheduleId } = requireSchedule(call);
		if (!scheduleIds.includes(scheduleId)) scheduleIds.push(scheduleId);
		return { scheduleId, campaignId };
	},
};

// Deleted schedules stay in the state but are no longer visible
function findActive({ context }: RouteCall): Schedule[] {
	return context.state.schedules.filter(({ deletedAt }) => deletedAt === undefined);
}

function requireSchedule(call: RouteCall): Schedule {
	return requireById(findActive(call), call.params.scheduleId, 'Schedule not found');
}

function parseChanges(call: RouteCall): object {
	const changes = Object.entries(bodyObject(call));
	return Object.fromEntries(changes.filter(([name]) => MUTABLE_FIELDS.includes(name)));
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
