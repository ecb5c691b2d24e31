import { defineOperation } from '../../engine/defineOperation';
import { scheduleField } from '../../fields/schedule';
import { deletedItem } from '../../output/items';

export const deleteSchedule = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a schedule',
	description: 'Delete a schedule of the team',
	sideEffects: ['irreversible'],
	fields: [scheduleField],
	route: 'DELETE /schedules/{scheduleId}',
	output: deletedItem,
});
