import { defineOperation } from '../../engine/defineOperation';
import { listMembershipBatch, listMembershipFields } from './listMembershipBatch';

export const addToList = defineOperation({
	name: 'Add to List',
	value: 'addToList',
	action: 'Add a company to a list',
	description: 'Put companies into a company list, up to 1000 input items in one request',
	fields: listMembershipFields,
	route: 'POST /companies/lists/{companyListId}/entities',
	isRepeatable: true,
	batch: listMembershipBatch,
});
