import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const contactLeadField = defineField({
	displayName: 'Lead ID',
	name: 'leadId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. lea_A1B2C3D4E5F6G7H8I',
	description: 'The ID of a lead of the contact',
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
	description: 'The text of the email as HTML',
});

export const cc = defineField({
	displayName: 'CC',
	name: 'cc',
	type: 'string',
	typeOptions: { multipleValues: true },
	default: [],
	placeholder: 'e.g. nathan@example.com',
	description: 'Who receives a copy. If empty, a reply uses the addresses of the thread.',
	format: 'email',
});

export const replyToMessageField = defineField({
	displayName: 'Reply to Activity ID',
	name: 'replyToActivityId',
	type: 'string',
	default: '',
	placeholder: 'e.g. act_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the message to reply to, as returned by Get Messages',
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

export const labelField = recordLocator({
	displayName: 'Label',
	name: 'labelId',
	description: "One of the inbox's labels",
	noun: 'a label',
	searchMethod: 'searchLabels',
	idPrefixes: ['lbl'],
});

export const whatsappAccountField = recordLocator({
	displayName: 'WhatsApp Account',
	name: 'whatsappAccountId',
	description:
		"The WhatsApp account of the sender; the list shows the accounts of the API key's owner",
	noun: 'an account',
	searchMethod: 'searchWhatsappAccounts',
	idPrefixes: ['wha'],
});
