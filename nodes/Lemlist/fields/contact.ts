import { defineField } from './defineField';

export const contactSelect = defineField({
	displayName: 'Contact ID or Email',
	name: 'contact',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. ctc_A1B2C3D4E5F6G7H8I or nathan@example.com',
	description: 'The ID of the contact, or the e-mail address',
});

export const contactId = defineField({
	displayName: 'Contact ID',
	name: 'contactId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. ctc_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the contact, as Get Many of contacts returns it',
});

export const listId = defineField({
	displayName: 'List ID',
	name: 'listId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. clt_A1B2C3D4E5F6G7H8I',
	description:
		'The ID of the contact list, as Get Many Lists returns it. Dynamic lists fill themselves and take no contacts.',
});
