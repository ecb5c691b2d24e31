import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { recordNote } from '../../fields/recordNote';

export const addNote = defineOperation({
	name: 'Add Note',
	value: 'addNote',
	action: 'Add a note to a company',
	description:
		'Add a note that the whole team can read; it is also added to the company in the connected CRM',
	fields: [companyField, recordNote],
	route: 'POST /companies/{companyId}/notes',
	body: ({ note }) => ({ note }),
});
