import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { draftOwnerField } from '../../fields/user';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { singlePage } from '../../pagination/strategies';
import { messageOutput } from './output';

export const getDrafts = defineOperation({
	name: 'Get Drafts',
	value: 'getDrafts',
	action: 'Get the drafts of a conversation',
	description: 'List the drafts of a user for a contact, with the start of each text',
	fields: [contactIdField, draftOwnerField, returnAll, limit, simplify],
	route: 'GET /inbox/{contactId}/drafts',
	query: ({ draftOwner }) => ({ draftOwner }),
	pagination: singlePage('drafts'),
	output: messageOutput,
});
