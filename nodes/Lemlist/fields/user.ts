import { defineField } from './defineField';

export const userId = defineField({
	displayName: 'User ID',
	name: 'userId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the team member',
});
