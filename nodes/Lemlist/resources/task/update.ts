import { defineOperation } from '../../engine/defineOperation';
import { collectionMember } from '../../fields/recordLocator';
import {
	taskDueDate,
	taskImages,
	taskMessage,
	taskPriority,
	taskField,
	taskTitle,
	taskVideos,
} from '../../fields/task';
import { simplify } from '../../fields/simplify';
import { assigneeField } from '../../fields/user';
import { emptyValues } from '../../fields/emptyValues';
import { taskOutput } from './output';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a task',
	description: 'Change a task, assign it to another user, or mark it as completed',
	fields: [
		taskField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				collectionMember(assigneeField),
				{
					displayName: 'Done',
					name: 'done',
					type: 'boolean',
					default: true,
					description: 'Whether to mark the task as completed; Get Many only returns open tasks',
				},
				taskDueDate,
				taskImages,
				taskMessage,
				taskPriority,
				taskTitle,
				taskVideos,
			],
		},
		simplify,
		emptyValues,
	],
	route: 'PATCH /tasks',
	body: ({ taskId, updateFields }) => ({ id: taskId, ...updateFields }),
	output: taskOutput,
	serializeBy: ({ taskId }) => taskId,
	isRepeatable: true,
});
