import { defineOperation } from '../../engine/define';
import { scheduleId } from '../../fields/schedule';
import { deleted } from '../../output/items';

export const deleteSchedule = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a schedule',
	description: 'Remove a schedule from the team',
	effects: ['permanent'],
	fields: [scheduleId],
	route: 'DELETE /schedules/{scheduleId}',
	output: deleted,
});
