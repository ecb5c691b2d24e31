import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { recordOf } from '../../transport/records';

const marked = (answer: unknown) => {
	const status = recordOf(answer);
	return status.doNotContact === true ? status : undefined;
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
