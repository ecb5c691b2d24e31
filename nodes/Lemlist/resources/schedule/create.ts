import { defineOperation } from '../../engine/defineOperation';
import {
	additionalScheduleFields,
	scheduleEnd,
	scheduleName,
	scheduleStart,
	scheduleTimezone,
	scheduleWeekdays,
} from '../../fields/schedule';
import { simplify } from '../../fields/simplify';
import { scheduleOutput } from './output';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a schedule',
	description: 'Create a schedule of the days and times when campaigns send',
	fields: [
		scheduleName,
		scheduleTimezone,
		scheduleWeekdays,
		scheduleStart,
		scheduleEnd,
		additionalScheduleFields,
		simplify,
	],
	route: 'POST /schedules',
	body: (schedule) => ({
		name: schedule.name,
		timezone: schedule.timezone,
		weekdays: schedule.weekdays.map(Number),
		start: schedule.start,
		end: schedule.end,
		...schedule.additionalFields,
	}),
	output: scheduleOutput,
});
