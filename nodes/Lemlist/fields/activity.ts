import { defineField } from './defineField';

export const activityField = defineField({
	displayName: 'Activity ID',
	name: 'activityId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. act_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the activity, as Get Many returns it',
});
