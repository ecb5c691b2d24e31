import { defineOperation } from '../../engine/defineOperation';
import { scheduleField, scheduleUpdate } from '../../fields/schedule';
import { simplify } from '../../fields/simplify';
import { scheduleOutput } from './output';
import { emptyValues } from '../../fields/emptyValues';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a schedule',
	description:
		"Change the name, days or times of a schedule; anything that you don't add stays unchanged",
	fields: [scheduleField, simplify, scheduleUpdate, emptyValues],
	route: 'PATCH /schedules/{scheduleId}',
	body: ({ updateFields: { weekdays, ...fields } }) => ({
		...fields,
		weekdays: weekdays?.map(Number),
	}),
	requireOneOf: ['updateFields'],
	isRepeatable: true,
	output: scheduleOutput,
});
