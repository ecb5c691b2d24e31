import { defineField } from './defineField';

export const hookId = defineField({
	displayName: 'Webhook ID',
	name: 'hookId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. hoo_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the webhook, as Get Many returns it',
});
