import { defineOperation } from '../../engine/defineOperation';
import { listMembershipBatch, listMembershipFields } from './listMembershipBatch';

export const addToList = defineOperation({
	name: 'Add to List',
	value: 'addToList',
	action: 'Add a company to a list',
	description: 'Add companies to a company list, up to 1,000 input items per request',
	fields: listMembershipFields,
	route: 'POST /companies/lists/{companyListId}/entities',
	isRepeatable: true,
	batch: listMembershipBatch,
});
