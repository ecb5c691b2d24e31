import { defineField } from './defineField';

export const variableValues = defineField({
	displayName: 'Custom Variables',
	name: 'customVariables',
	type: 'assignmentCollection',
	required: true,
	default: {},
	description: 'Names as in a message, such as icebreaker2, and values; empty ones are not sent',
});

export const variableNames = defineField({
	displayName: 'Variables',
	name: 'variableNames',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Variable' },
	required: true,
	default: [],
	placeholder: 'e.g. icebreaker2',
	description: 'Names as in a message; more than one can be given with commas as well',
});
