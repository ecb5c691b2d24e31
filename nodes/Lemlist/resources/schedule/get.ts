import { defineOperation } from '../../engine/defineOperation';
import { scheduleField } from '../../fields/schedule';
import { simplify } from '../../fields/simplify';
import { scheduleOutput } from './output';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a schedule',
	description: 'Get a schedule with its days, times and time zone',
	fields: [scheduleField, simplify],
	route: 'GET /schedules/{scheduleId}',
	output: scheduleOutput,
});
