import { defineOperation } from '../../engine/defineOperation';
import { contactField } from '../../fields/contact';
import { recordNote } from '../../fields/recordNote';

export const addNote = defineOperation({
	name: 'Add Note',
	value: 'addNote',
	action: 'Add a note to a contact',
	description:
		'Write a note about a contact in the name of the owner of the API key; the connected CRM gets it too. lemlist cannot change or delete it by API.',
	sideEffects: ['irreversible'],
	fields: [contactField, recordNote],
	route: 'POST /contacts/{contact}/notes',
	body: ({ note }) => ({ note }),
});
