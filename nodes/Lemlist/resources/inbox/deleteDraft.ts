import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { draftId, draftOwner } from '../../fields/draft';
import { deleted } from '../../output/items';

export const deleteDraft = defineOperation({
	name: 'Delete Draft',
	value: 'deleteDraft',
	action: 'Delete a draft',
	description: 'Remove a draft for a contact without sending it',
	effects: ['permanent'],
	fields: [contactId, draftOwner, draftId],
	route: 'DELETE /inbox/{contactId}/drafts/{draftId}',
	query: ({ draftOwner: owner }) => ({ draftOwner: owner }),
	output: deleted,
});
