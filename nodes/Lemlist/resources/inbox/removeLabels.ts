import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { labelIds } from '../../fields/inbox';

export const removeLabels = defineOperation({
	name: 'Remove Labels',
	value: 'removeLabels',
	action: 'Remove labels from a conversation',
	description: 'Take labels off the conversation with a contact; the labels themselves stay',
	fields: [contactId, labelIds],
	route: 'DELETE /inbox/conversations/labels/{contactId}',
	body: ({ labelIds: labels }) => ({ labelIds: labels }),
});
