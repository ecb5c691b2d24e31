import { defineField } from './defineField';
import { sortOrder } from './paging';

export const recordNote = defineField({
	displayName: 'Note',
	name: 'note',
	type: 'string',
	required: true,
	typeOptions: { rows: 4 },
	default: '',
	description: 'Plain text, up to 10,000 characters. lemlist rejects text in angle brackets.',
	format: 'plainText',
});

/** The options of a list of notes. */
export const noteOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [sortOrder],
});
