import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { draftOwner } from '../../fields/draft';
import { limit, returnAll } from '../../fields/paging';
import { wholeListIn } from '../../transport/pagers';

export const getDrafts = defineOperation({
	name: 'Get Drafts',
	value: 'getDrafts',
	action: 'Get the drafts of a conversation',
	description: 'List the drafts of a user for a contact, each with the beginning of its text',
	fields: [contactId, draftOwner, returnAll, limit],
	route: 'GET /inbox/{contactId}/drafts',
	query: ({ draftOwner: owner }) => ({ draftOwner: owner }),
	pages: wholeListIn('drafts'),
});
