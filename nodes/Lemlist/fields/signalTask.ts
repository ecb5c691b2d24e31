import { defineField } from './defineField';
import { templateField } from './messageTemplate';
import { collectionMember } from './recordLocator';
import { userField } from './user';
import { PRIORITIES } from './task';

/** The task that an agent creates for each signal. */
export const signalTask = defineField({
	displayName: 'Task',
	name: 'signalOpportunityTemplate',
	type: 'fixedCollection',
	placeholder: 'Add Task',
	default: {},
	description: "The task for each signal, if 'Signal Processing' is Create a Task",
	options: [
		{
			displayName: 'Task',
			name: 'task',
			values: [
				{
					displayName: 'Channel',
					name: 'type',
					type: 'options',
					allowArbitraryValues: true,
					default: 'manual',
					description: 'How to reach the contact',
					options: [
						{ name: 'Call', value: 'phone' },
						{ name: 'Email', value: 'email' },
						{ name: 'LinkedIn Message', value: 'linkedinSend' },
						{ name: 'Manual', value: 'manual' },
						{ name: 'WhatsApp Message', value: 'whatsappMessage' },
					],
				},
				{
					...collectionMember(templateField),
					displayName: 'Email Template',
					name: 'emailTemplateId',
					description: 'The template of the email, if the channel is email',
				},
				{
					displayName: 'Message',
					name: 'message',
					type: 'string',
					default: '',
					placeholder: 'e.g. Congratulations on your new role!',
				},
				{
					...collectionMember(userField),
					displayName: 'Owner',
					name: 'ownerId',
					description: 'The user who does the task, if the owner type is a specific user',
				},
				{
					displayName: 'Owner Type',
					name: 'ownerType',
					type: 'options',
					allowArbitraryValues: true,
					default: 'contact_owner',
					description: 'Who does the task',
					options: [
						{ name: 'Contact Owner', value: 'contact_owner' },
						{ name: 'Specific User', value: 'specific_owner' },
					],
				},
				{
					displayName: 'Priority',
					name: 'priority',
					type: 'options',
					allowArbitraryValues: true,
					default: '0',
					description: 'The number that lemlist uses for the priority',
					options: PRIORITIES,
				},
				{
					displayName: 'Subject',
					name: 'subject',
					type: 'string',
					default: '',
					placeholder: 'e.g. Congratulations',
					description: 'The subject of the email, if the channel is email',
				},
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					default: '',
					placeholder: 'e.g. Congratulate on the new job',
				},
			],
		},
	],
});
