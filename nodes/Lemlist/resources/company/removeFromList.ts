import { defineOperation } from '../../engine/defineOperation';
import { listMembershipBatch, listMembershipFields } from './listMembershipBatch';

export const removeFromList = defineOperation({
	name: 'Remove From List',
	value: 'removeFromList',
	action: 'Remove a company from a list',
	description:
		'Remove companies from a company list, up to 1,000 input items per request. The companies themselves stay.',
	fields: listMembershipFields,
	route: 'POST /companies/lists/{companyListId}/entities',
	query: () => ({ action: 'remove' }),
	isRepeatable: true,
	batch: listMembershipBatch,
});
