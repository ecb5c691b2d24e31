import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';

export const getContact = defineOperation({
	name: 'Get Contact Status',
	value: 'getContact',
	action: 'Get the do not contact status of a contact',
	description: 'See whether a contact is marked as not to be contacted by any campaign',
	fields: [contactIdField],
	route: 'GET /v2/unsubscribes/contacts/{contactId}',
});
