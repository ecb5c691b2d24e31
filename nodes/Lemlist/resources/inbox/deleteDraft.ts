import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { draftField } from '../../fields/draft';
import { draftOwnerField } from '../../fields/user';
import { deletedItem } from '../../output/items';

export const deleteDraft = defineOperation({
	name: 'Delete Draft',
	value: 'deleteDraft',
	action: 'Delete a draft',
	description: 'Remove a draft for a contact without sending it',
	sideEffects: ['irreversible'],
	fields: [contactIdField, draftOwnerField, draftField],
	route: 'DELETE /inbox/{contactId}/drafts/{draftId}',
	query: ({ draftOwner }) => ({ draftOwner }),
	output: deletedItem,
});
