import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { draftId, draftOwner } from '../../fields/draft';
import { unwrapped } from '../../output/items';

export const getDraft = defineOperation({
	name: 'Get Draft',
	value: 'getDraft',
	action: 'Get a draft',
	description: 'Get a draft for a contact with its whole text and its attachments',
	fields: [contactId, draftOwner, draftId],
	route: 'GET /inbox/{contactId}/drafts/{draftId}',
	query: ({ draftOwner: owner }) => ({ draftOwner: owner }),
	output: unwrapped('draft'),
});
