import { defineOperation } from '../../engine/defineOperation';
import { listMembershipBatch, listMembershipFields } from './listMembershipBatch';

export const addToList = defineOperation({
	name: 'Add to List',
	value: 'addToList',
	action: 'Add a contact to a list',
	description: 'Add contacts to a contact list, up to 1,000 input items per request',
	fields: listMembershipFields,
	route: 'POST /contacts/lists/{listId}/entities',
	batch: listMembershipBatch,
});
