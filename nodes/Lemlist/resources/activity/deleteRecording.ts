import { defineOperation } from '../../engine/define';
import { activityId } from '../../fields/activity';
import { deleted } from '../../output/items';

export const deleteRecording = defineOperation({
	name: 'Delete Recording',
	value: 'deleteRecording',
	action: 'Delete the recording of a call',
	description: 'Erase the recording and the transcript of a call',
	effects: ['permanent'],
	fields: [activityId],
	route: 'DELETE /activities/{activityId}/recording-transcript',
	output: deleted,
});
