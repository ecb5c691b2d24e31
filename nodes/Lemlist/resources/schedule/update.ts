import { defineOperation } from '../../engine/define';
import { scheduleId } from '../../fields/schedule';
import { updateFields } from '../../fields/scheduleDetails';
import { simplify } from '../../fields/simplify';
import { scheduleRecord } from './record';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a schedule',
	description: 'Change the name, days or times of a schedule; what is not added stays as it is',
	fields: [scheduleId, simplify, updateFields],
	route: 'PATCH /schedules/{scheduleId}',
	body: ({ updateFields: { weekdays, ...fields } }) => ({
		...fields,
		weekdays: weekdays?.map(Number),
	}),
	isBodyRequired: true,
	output: scheduleRecord,
});
