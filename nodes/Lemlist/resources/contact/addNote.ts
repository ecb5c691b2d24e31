import { defineOperation } from '../../engine/defineOperation';
import { contactField } from '../../fields/contact';
import { recordNote } from '../../fields/recordNote';

export const addNote = defineOperation({
	name: 'Add Note',
	value: 'addNote',
	action: 'Add a note to a contact',
	description:
		"Add a note on behalf of the API key's owner; it is also added to the contact in the connected CRM. The API can't change or delete it.",
	sideEffects: ['irreversible'],
	fields: [contactField, recordNote],
	route: 'POST /contacts/{contact}/notes',
	body: ({ note }) => ({ note }),
});
