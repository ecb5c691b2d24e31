import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { draftOwnerField } from '../../fields/user';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getDrafts = defineOperation({
	name: 'Get Drafts',
	value: 'getDrafts',
	action: 'Get the drafts of a conversation',
	description: 'List the drafts of a user for a contact, each with the beginning of its text',
	fields: [contactIdField, draftOwnerField, returnAll, limit],
	route: 'GET /inbox/{contactId}/drafts',
	query: ({ draftOwner }) => ({ draftOwner }),
	pagination: singlePage('drafts'),
});
