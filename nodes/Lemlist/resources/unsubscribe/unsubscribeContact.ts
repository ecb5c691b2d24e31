import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { asRecord } from '../../output/records';

const findMarked = (response: unknown) => {
	const status = asRecord(response);
	return status.doNotContact === true ? status : undefined;
};

export const unsubscribeContact = defineOperation({
	name: 'Unsubscribe Contact',
	value: 'unsubscribeContact',
	action: 'Mark a contact as do-not-contact',
	description:
		"Stop all campaigns of the team from contacting a person, at any of the person's addresses",
	sideEffects: ['changesConsent'],
	fields: [contactIdField],
	route: 'POST /v2/unsubscribes/contacts/{contactId}',
	lookup: () => ({ route: 'GET /v2/unsubscribes/contacts/{contactId}', findRecord: findMarked }),
});
