import { defineOperation } from '../../engine/defineOperation';
import { listMembershipBatch, listMembershipFields } from './listMembershipBatch';

export const removeFromList = defineOperation({
	name: 'Remove From List',
	value: 'removeFromList',
	action: 'Remove a contact from a list',
	description:
		'Remove contacts from a contact list, up to 1,000 input items per request. The contacts themselves stay.',
	fields: listMembershipFields,
	route: 'POST /contacts/lists/{listId}/entities',
	query: () => ({ action: 'remove' }),
	batch: listMembershipBatch,
});
