import { defineOperation } from '../../engine/defineOperation';
import { listMembershipBatch, listMembershipFields } from './listMembershipBatch';

export const removeFromList = defineOperation({
	name: 'Remove From List',
	value: 'removeFromList',
	action: 'Remove a contact from a list',
	description:
		'Take contacts out of a contact list, up to 1000 input items in one request. The contacts themselves stay.',
	fields: listMembershipFields,
	route: 'POST /contacts/lists/{listId}/entities',
	query: () => ({ action: 'remove' }),
	batch: listMembershipBatch,
});
