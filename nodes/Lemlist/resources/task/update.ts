import { defineOperation } from '../../engine/define';
import { inCollection } from '../../fields/inCollection';
import {
	assignedTo,
	dueDate,
	images,
	message,
	priority,
	taskId,
	title,
	videos,
} from '../../fields/task';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a task',
	description: 'Change a task, give it to another user, or mark it as done',
	fields: [
		taskId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{ ...assignedTo, modes: inCollection(assignedTo.modes) },
				{
					displayName: 'Done',
					name: 'done',
					type: 'boolean',
					default: true,
					description: 'Whether the task is completed; Get Many returns open tasks only',
				},
				dueDate,
				images,
				message,
				priority,
				title,
				videos,
			],
		},
	],
	route: 'PATCH /tasks',
	body: ({ taskId: id, updateFields }) => ({ id, ...updateFields }),
	orderedBy: ({ taskId: id }) => id,
});
