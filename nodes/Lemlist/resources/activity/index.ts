import { defineResource } from '../../engine/defineOperation';
import { deleteRecording } from './deleteRecording';
import { getAll } from './getAll';

export const activity = defineResource({
	name: 'Activity',
	value: 'activity',
	operations: [deleteRecording, getAll],
});
