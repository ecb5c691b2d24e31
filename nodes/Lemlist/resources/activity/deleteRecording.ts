import { defineOperation } from '../../engine/defineOperation';
import { activityField } from '../../fields/activity';
import { deletedItem } from '../../output/items';

export const deleteRecording = defineOperation({
	name: 'Delete Recording',
	value: 'deleteRecording',
	action: 'Delete the recording of a call',
	description: 'Erase the recording and the transcript of a call',
	sideEffects: ['irreversible'],
	fields: [activityField],
	route: 'DELETE /activities/{activityId}/recording-transcript',
	output: deletedItem,
});
