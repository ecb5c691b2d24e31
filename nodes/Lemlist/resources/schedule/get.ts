import { defineOperation } from '../../engine/define';
import { scheduleId } from '../../fields/schedule';
import { simplify } from '../../fields/simplify';
import { scheduleRecord } from './record';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a schedule',
	description: 'Get a schedule with its days, times and time zone',
	fields: [scheduleId, simplify],
	route: 'GET /schedules/{scheduleId}',
	output: scheduleRecord,
});
