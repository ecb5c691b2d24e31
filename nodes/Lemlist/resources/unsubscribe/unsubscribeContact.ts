import type { IDataObject } from 'n8n-workflow';

import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';

const marked = (answer: unknown) => {
	const status = answer as IDataObject | undefined;
	return status?.doNotContact === true ? status : undefined;
};

export const unsubscribeContact = defineOperation({
	name: 'Unsubscribe Contact',
	value: 'unsubscribeContact',
	action: 'Mark a contact as do not contact',
	description:
		'Make sure that no campaign of the team writes to a contact, at any of its addresses',
	effects: ['consent'],
	fields: [contactId],
	route: 'POST /v2/unsubscribes/contacts/{contactId}',
	check: () => ({ route: 'GET /v2/unsubscribes/contacts/{contactId}', found: marked }),
});
