import { defineField } from './defineField';

export const recordNote = defineField({
	displayName: 'Note',
	name: 'note',
	type: 'string',
	required: true,
	typeOptions: { rows: 4 },
	default: '',
	description: 'Plain text, up to 10,000 characters. lemlist refuses text in angle brackets.',
	format: 'plainText',
});
