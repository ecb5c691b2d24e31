import { defineOperation } from '../../engine/define';
import { listEntries, listEntryFields } from './listEntries';

export const addToList = defineOperation({
	name: 'Add to List',
	value: 'addToList',
	action: 'Add a contact to a list',
	description: 'Put contacts into a contact list, up to 1000 input items in one request',
	fields: listEntryFields,
	route: 'POST /contacts/lists/{listId}/entities',
	batch: listEntries,
});
