import { defineOperation } from '../../engine/defineOperation';
import {
	taskDueDate,
	taskImages,
	taskMessage,
	taskPriority,
	taskTitle,
	taskVideos,
} from '../../fields/task';
import { simplify } from '../../fields/simplify';
import { assigneeField } from '../../fields/user';
import { taskOutput } from './output';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a task',
	description: 'Give a user of the team something to do by hand, such as a call to a lead',
	fields: [
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			allowArbitraryValues: true,
			default: 'manual',
			description: 'What has to be done',
			options: [
				{ name: 'Email', value: 'email', description: 'Write an e-mail' },
				{ name: 'LinkedIn', value: 'linkedin', description: 'Do something on LinkedIn' },
				{ name: 'Manual', value: 'manual', description: 'Do what the message says' },
				{ name: 'Phone', value: 'phone', description: 'Make a call' },
			],
		},
		{ ...assigneeField, required: true },
		{ ...taskDueDate, required: true },
		{
			displayName: 'Lead, Contact or Company ID',
			name: 'recordId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. lea_A1B2C3D4E5F6G7H8I, ctc_... or cpn_...',
			description: 'The ID of whom the task is about',
		},
		simplify,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [taskImages, taskMessage, taskPriority, taskTitle, taskVideos],
		},
	],
	route: 'POST /tasks',
	body: ({ type, assignedTo, dueDate, recordId, additionalFields }) => ({
		type,
		assignedTo,
		dueDate,
		recordId,
		// The former name of `recordId`, which lemlist may still require (docs/lemlist-api.md#tasks).
		leadId: recordId.startsWith('lea_') ? recordId : '',
		...additionalFields,
	}),
	output: taskOutput,
	serializeBy: ({ assignedTo, recordId }) => `${assignedTo} ${recordId}`,
});
