import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';

export const resubscribeContact = defineOperation({
	name: 'Resubscribe Contact',
	value: 'resubscribeContact',
	action: 'Clear the do-not-contact mark of a contact',
	description: 'Allow campaigns to contact a person again who was marked as do-not-contact',
	sideEffects: ['changesConsent'],
	fields: [contactIdField],
	route: 'DELETE /v2/unsubscribes/contacts/{contactId}',
});
