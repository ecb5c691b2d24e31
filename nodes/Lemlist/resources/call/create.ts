import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import {
	callDetails,
	calledContactField,
	calledLeadField,
	callTaskField,
	linkCallTo,
} from '../../fields/call';
import { simplify } from '../../fields/simplify';
import { userField } from '../../fields/user';
import { callOutput } from './output';

export const create = defineOperation({
	name: 'Log',
	value: 'create',
	action: 'Log a call',
	description:
		'Add a call from another dialer to the timeline, the statistics and the connected CRM. Calls with the same external ID are logged only once.',
	fields: [
		{
			displayName: 'External ID',
			name: 'externalId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. dialer-8f2c1',
			description: 'Your own ID for the call, by which lemlist recognizes it',
		},
		{ ...userField, description: 'The team member who made or received the call' },
		{
			displayName: 'Direction',
			name: 'direction',
			type: 'options',
			default: 'outbound',
			options: [
				{ name: 'Inbound', value: 'inbound' },
				{ name: 'Outbound', value: 'outbound' },
			],
		},
		{
			displayName: 'Started At',
			name: 'startedAt',
			type: 'dateTime',
			required: true,
			default: '',
			description: 'When the call started',
		},
		linkCallTo,
		calledContactField,
		calledLeadField,
		callTaskField,
		callDetails,
		additionalJson,
		simplify,
	],
	route: 'POST /calls',
	body: ({ externalId, userId, direction, startedAt, additionalFields, ...form }) => ({
		externalId,
		userId,
		direction,
		startedAt,
		contactId: form.contactId,
		leadId: form.leadId,
		taskId: form.taskId,
		...additionalFields,
	}),
	serializeBy: ({ externalId }) => externalId,
	isRepeatable: true,
	output: callOutput,
});
