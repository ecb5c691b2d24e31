import { defineField } from './defineField';

export const mailboxId = defineField({
	displayName: 'Mailbox ID',
	name: 'mailboxId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. usm_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the mailbox, as User: Get returns it in mailboxes',
});
