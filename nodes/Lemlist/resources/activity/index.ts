import { defineResource } from '../../engine/defineOperation';
import { deleteRecording } from './deleteRecording';
import { getAll } from './getAll';

export const activity = defineResource({
	name: 'Activity',
	value: 'activity',
	description: 'What happened: emails, LinkedIn messages, calls, replies and more',
	operations: [deleteRecording, getAll],
});
