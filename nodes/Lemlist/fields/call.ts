import { contactIdField } from './contact';
import { defineField } from './defineField';
import { leadIdField } from './lead';
import { taskField } from './task';

export const callField = defineField({
	displayName: 'Call ID or External ID',
	name: 'callId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. act_A1B2C3D4E5F6G7H8I or dialer-8f2c1',
	description: 'The ID of the call in lemlist, or your own ID that it was logged with',
});

/** Selects the record that a call belongs to; lemlist accepts one of them. */
export const linkCallTo = defineField({
	displayName: 'Link To',
	name: 'linkTo',
	type: 'options',
	default: 'contact',
	description: 'What the call belongs to',
	options: [
		{ name: 'Contact', value: 'contact' },
		{ name: 'Lead', value: 'lead' },
		{ name: 'Nothing', value: 'nothing', description: 'Only the numbers are known' },
		{ name: 'Task', value: 'task', description: 'The task that the call belongs to' },
	],
});

export const calledContactField = defineField({
	...contactIdField,
	displayOptions: { show: { linkTo: ['contact'] } },
});

export const calledLeadField = defineField({
	...leadIdField,
	displayOptions: { show: { linkTo: ['lead'] } },
});

export const callTaskField = defineField({
	...taskField,
	displayOptions: { show: { linkTo: ['task'] } },
});

const callStatus = defineField({
	displayName: 'Status Name or ID',
	name: 'callStatus',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getCallStatuses' },
	default: '',
	description:
		'The outcome of the call; some statuses mark the lead as interested or pause campaigns. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

const duration = defineField({
	displayName: 'Duration (Seconds)',
	name: 'duration',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description: 'The duration of the call',
});

const note = defineField({
	displayName: 'Note',
	name: 'note',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'What was said',
});

const recordingUrl = defineField({
	displayName: 'Recording URL',
	name: 'recordingUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/call.mp3',
	description:
		'A public URL from which lemlist downloads the recording later; Get shows when it is available',
});

/** What is known of a call that is logged. */
export const callDetails = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		duration,
		{
			displayName: 'From',
			name: 'from',
			type: 'string',
			default: '',
			placeholder: 'e.g. +33123456789',
			description: 'The number that called',
		},
		note,
		{
			displayName: 'Provider',
			name: 'provider',
			type: 'string',
			default: '',
			placeholder: 'e.g. trellus',
			description: 'The name of the dialer',
		},
		recordingUrl,
		callStatus,
		{
			displayName: 'To',
			name: 'to',
			type: 'string',
			default: '',
			placeholder: 'e.g. +33987654321',
			description: 'The number that was called',
		},
	],
});

/** What can be added to a call after it was logged. */
export const callUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [duration, note, recordingUrl, callStatus],
});
