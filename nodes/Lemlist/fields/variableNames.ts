import { defineField } from './defineField';

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
