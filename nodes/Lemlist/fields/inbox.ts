import { defineField } from './defineField';
import { userField } from './user';

export const contactLeadField = defineField({
	displayName: 'Lead ID',
	name: 'leadId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. lea_A1B2C3D4E5F6G7H8I',
	description: 'The ID of a lead of the contact',
});

export const senderField = defineField({
	...userField,
	displayName: 'Sender',
	description: 'The user of the team who sends the message',
});

export const inboxMessage = defineField({
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	description: 'The text to send',
});

export const htmlMessage = defineField({
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	placeholder: 'e.g. <p>Hello Nathan,</p>',
	description: 'The text of the e-mail as HTML',
});

export const cc = defineField({
	displayName: 'CC',
	name: 'cc',
	type: 'string',
	typeOptions: { multipleValues: true },
	default: [],
	placeholder: 'e.g. nathan@example.com',
	description: 'E-mail addresses that get a copy; left out, a reply takes those of the thread',
});

export const replyToMessageField = defineField({
	displayName: 'Reply to Activity ID',
	name: 'replyToActivityId',
	type: 'string',
	default: '',
	placeholder: 'e.g. act_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the message to answer, as Get Messages returns it',
});

export const labelsField = defineField({
	displayName: 'Label Names or IDs',
	name: 'labelIds',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getLabels' },
	required: true,
	default: [],
	description:
		'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
});

export const labelField = defineField({
	displayName: 'Label',
	name: 'labelId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The label of the inbox',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a label...',
			typeOptions: { searchListMethod: 'searchLabels', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. lbl_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*lbl_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a label begins with lbl_, followed by letters and digits',
					},
				},
			],
		},
	],
});

export const whatsappAccountField = defineField({
	displayName: 'WhatsApp Account',
	name: 'whatsappAccountId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The WhatsApp account of the sender; the list has those of the owner of the API key',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an account...',
			typeOptions: { searchListMethod: 'searchWhatsappAccounts', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. wha_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*wha_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of an account begins with wha_, followed by letters and digits',
					},
				},
			],
		},
	],
});
