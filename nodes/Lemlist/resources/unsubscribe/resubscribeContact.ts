import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';

export const resubscribeContact = defineOperation({
	name: 'Resubscribe Contact',
	value: 'resubscribeContact',
	action: 'Remove the do-not-contact mark from a contact',
	description: 'Allow campaigns to contact a do-not-contact person again',
	sideEffects: ['changesConsent'],
	fields: [contactIdField],
	route: 'DELETE /v2/unsubscribes/contacts/{contactId}',
});
