import { defineOperation } from '../../engine/define';
import {
	additionalFields,
	end,
	name,
	start,
	timezone,
	weekdays,
} from '../../fields/scheduleDetails';
import { simplify } from '../../fields/simplify';
import { scheduleRecord } from './record';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a schedule',
	description: 'Add a schedule that says on which days and at which times campaigns send',
	fields: [name, timezone, weekdays, start, end, additionalFields, simplify],
	route: 'POST /schedules',
	body: (schedule) => ({
		name: schedule.name,
		timezone: schedule.timezone,
		weekdays: schedule.weekdays.map(Number),
		start: schedule.start,
		end: schedule.end,
		...schedule.additionalFields,
	}),
	output: scheduleRecord,
});
