import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';

export const getContact = defineOperation({
	name: 'Get Contact Status',
	value: 'getContact',
	action: 'Get the do-not-contact status of a contact',
	description: 'Check whether a contact is marked as do-not-contact',
	fields: [contactIdField],
	route: 'GET /v2/unsubscribes/contacts/{contactId}',
});
