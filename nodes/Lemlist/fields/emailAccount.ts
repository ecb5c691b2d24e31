import { defineField } from './defineField';

export const emailAccountId = defineField({
	displayName: 'Email Account ID',
	name: 'emailAccountId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. usm_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the e-mail account, as Connect returns it',
});
