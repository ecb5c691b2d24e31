import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { labelsField } from '../../fields/inbox';

export const removeLabels = defineOperation({
	name: 'Remove Labels',
	value: 'removeLabels',
	action: 'Remove labels from a conversation',
	description: 'Remove labels from the conversation with a contact; the labels themselves stay',
	fields: [contactIdField, labelsField],
	route: 'DELETE /inbox/conversations/labels/{contactId}',
	body: ({ labelIds }) => ({ labelIds }),
});
