import { defineField } from './defineField';

export const leadId = defineField({
	displayName: 'Lead ID',
	name: 'leadId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. lea_A1B2C3D4E5F6G7H8I',
	description: 'The ID of a lead of the contact',
});

export const senderUserId = defineField({
	displayName: 'Sender User ID',
	name: 'userId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the user of the team who sends the message',
});

export const message = defineField({
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

export const replyToActivityId = defineField({
	displayName: 'Reply to Activity ID',
	name: 'replyToActivityId',
	type: 'string',
	default: '',
	placeholder: 'e.g. act_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the message to answer, as Get Messages returns it',
});

export const labelIds = defineField({
	displayName: 'Label IDs',
	name: 'labelIds',
	type: 'string',
	typeOptions: { multipleValues: true },
	required: true,
	default: [],
	placeholder: 'e.g. lbl_A1B2C3D4E5F6G7H8I',
	description: 'The IDs of the labels, as Get Labels returns them',
});
