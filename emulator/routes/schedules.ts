import type { Schedule } from '../campaignState';
import { Refusal } from '../errors';
import { bodyObject, campaignOf, pageSize, wholeNumber, type Call, type Routes } from './route';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const CHANGEABLE = ['name', 'secondsToWait', 'timezone', 'start', 'end', 'weekdays', 'public'];

export const schedules: Routes = {
	'GET /schedules': (call) => {
		const { query, world } = call;
		const direction = query.sortOrder === 'desc' ? -1 : 1;
		const found = present(call).toSorted(
			(one, other) => direction * one.createdAt.localeCompare(other.createdAt),
		);
		const limit = pageSize(query, world);
		const offset =
			query.page === undefined
				? wholeNumber(query.offset, 0)
				: (wholeNumber(query.page, 1, 1) - 1) * limit;
		const currentPage = Math.floor(offset / limit) + 1;
		const totalPage = Math.ceil(found.length / limit);
		const nextPage = currentPage < totalPage ? currentPage + 1 : null;
		const pagination = { totalRecords: found.length, currentPage, nextPage, totalPage };
		return { schedules: found.slice(offset, offset + limit), pagination };
	},

	'POST /schedules': (call) => {
		const { state, nextId } = call.world;
		const schedule = {
			_id: nextId('skd'),
			secondsToWait: 1200,
			public: false,
			...changesOf(call),
			teamId: state.team._id,
			createdBy: state.team.createdBy,
			createdAt: new Date().toISOString(),
		};
		assertValid(schedule);
		state.schedules.push(schedule);
		return schedule;
	},

	'GET /schedules/:scheduleId': scheduleOf,

	'PATCH /schedules/:scheduleId': (call) => {
		const schedule = scheduleOf(call);
		const changed = { ...schedule, ...changesOf(call) };
		assertValid(changed);
		return Object.assign(schedule, changed);
	},

	'DELETE /schedules/:scheduleId': (call) => {
		const schedule = scheduleOf(call);
		schedule.deletedAt = new Date().toISOString();
		schedule.deletedBy = call.world.state.team.createdBy;
		return { _id: schedule._id };
	},

	'GET /campaigns/:campaignId/schedules/': (call) => {
		const { scheduleIds } = campaignOf(call);
		return present(call).filter(({ _id }) => scheduleIds.includes(_id));
	},

	'POST /campaigns/:campaignId/schedules/:scheduleId': (call) => {
		const { _id: campaignId, scheduleIds } = campaignOf(call);
		const { _id: scheduleId } = scheduleOf(call);
		if (!scheduleIds.includes(scheduleId)) scheduleIds.push(scheduleId);
		return { scheduleId, campaignId };
	},
};

// Deleted schedules are kept, but nobody sees them
function present({ world }: Call): Schedule[] {
	return world.state.schedules.filter(({ deletedAt }) => deletedAt === undefined);
}

function scheduleOf(call: Call): Schedule {
	const schedule = present(call).find(({ _id }) => _id === call.params.scheduleId);
	if (!schedule) throw new Refusal(404, 'Schedule not found');
	return schedule;
}

function changesOf(call: Call): object {
	const given = Object.entries(bodyObject(call));
	return Object.fromEntries(given.filter(([name]) => CHANGEABLE.includes(name)));
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
	throw new Refusal(400, 'Bad team or invalid schedule fields', 'errorAndMessage', 'BadRequest');
}
