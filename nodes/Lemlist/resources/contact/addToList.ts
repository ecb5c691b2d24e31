import { defineOperation } from '../../engine/defineOperation';
import { listMembershipBatch, listMembershipFields } from './listMembershipBatch';

export const addToList = defineOperation({
	name: 'Add to List',
	value: 'addToList',
	action: 'Add a contact to a list',
	description: 'Put contacts into a contact list, up to 1000 input items in one request',
	fields: listMembershipFields,
	route: 'POST /contacts/lists/{listId}/entities',
	batch: listMembershipBatch,
});
