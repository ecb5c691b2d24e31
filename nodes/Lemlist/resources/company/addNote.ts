import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { recordNote } from '../../fields/recordNote';

export const addNote = defineOperation({
	name: 'Add Note',
	value: 'addNote',
	action: 'Add a note to a company',
	description:
		'Write a note about a company, which the whole team can read; the connected CRM gets it too',
	fields: [companyField, recordNote],
	route: 'POST /companies/{companyId}/notes',
	body: ({ note }) => ({ note }),
});
