import type { IDataObject } from 'n8n-workflow';

import { defineOperation } from '../../engine/defineOperation';
import {
	taskContent,
	taskDueDate,
	taskImages,
	taskMessage,
	taskPhone,
	taskPriority,
	taskSubject,
	taskTitle,
	taskVideos,
} from '../../fields/task';
import { simplify } from '../../fields/simplify';
import { assigneeField } from '../../fields/user';
import { taskOutput } from './output';

const COMPANY_TASK = {
	problem: 'A company can have manual tasks only',
	advice: "Set 'Type' to Manual, or enter the ID of a contact or a lead.",
};

// What is to be sent or called is in an object of its own.
function withTaskData({ subject, content, phone, ...others }: IDataObject): IDataObject {
	const data = Object.entries({ subject, content, phone }).filter(([, value]) => value);
	return data.length > 0 ? { ...others, taskData: Object.fromEntries(data) } : others;
}

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a task',
	description: 'Create a task for a user, such as a call to a lead',
	fields: [
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			allowArbitraryValues: true,
			default: 'manual',
			description: 'What to do',
			options: [
				{ name: 'Email', value: 'email', description: 'Write an email' },
				{ name: 'LinkedIn', value: 'linkedin', description: 'Do something on LinkedIn' },
				{ name: 'Manual', value: 'manual', description: 'Do what the message describes' },
				{ name: 'Phone', value: 'phone', description: 'Make a call' },
				{ name: 'WhatsApp', value: 'whatsapp', description: 'Write a WhatsApp message' },
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
			description:
				'The ID of the record that the task is about; a company can have manual tasks only',
		},
		simplify,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				taskContent,
				taskImages,
				taskMessage,
				taskPhone,
				taskPriority,
				taskSubject,
				taskTitle,
				taskVideos,
			],
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
		...withTaskData(additionalFields),
	}),
	findProblem: ({ type, recordId }) =>
		recordId.startsWith('cpn_') && type !== 'manual' ? COMPANY_TASK : undefined,
	output: taskOutput,
	serializeBy: ({ assignedTo, recordId }) => `${assignedTo} ${recordId}`,
});
