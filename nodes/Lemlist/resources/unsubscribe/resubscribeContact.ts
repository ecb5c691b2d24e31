import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';

export const resubscribeContact = defineOperation({
	name: 'Resubscribe Contact',
	value: 'resubscribeContact',
	action: 'Clear the do not contact mark of a contact',
	description: 'Allow campaigns to write to a contact again that was marked as not to be contacted',
	sideEffects: ['changesConsent'],
	fields: [contactIdField],
	route: 'DELETE /v2/unsubscribes/contacts/{contactId}',
});
