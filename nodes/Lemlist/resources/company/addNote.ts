import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';

export const addNote = defineOperation({
	name: 'Add Note',
	value: 'addNote',
	action: 'Add a note to a company',
	description: 'Write a note about a company, which the whole team can read',
	fields: [
		companyField,
		{
			displayName: 'Note',
			name: 'note',
			type: 'string',
			required: true,
			typeOptions: { rows: 4 },
			default: '',
			description: 'The text of the note',
		},
	],
	route: 'POST /companies/{companyId}/notes',
	body: ({ note }) => ({ note }),
});
