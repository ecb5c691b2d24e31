import { defineOperation } from '../../engine/defineOperation';
import { defineField } from '../../fields/defineField';
import { deletedItem } from '../../output/items';

const activityField = defineField({
	displayName: 'Activity ID',
	name: 'activityId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. act_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the activity, as Get Many returns it',
});

export const deleteRecording = defineOperation({
	name: 'Delete Recording',
	value: 'deleteRecording',
	action: 'Delete the recording of a call',
	description: 'Delete the recording and the transcript of a call',
	sideEffects: ['irreversible'],
	fields: [activityField],
	route: 'DELETE /activities/{activityId}/recording-transcript',
	output: deletedItem,
});
