import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { labelsField } from '../../fields/inbox';

export const attachLabels = defineOperation({
	name: 'Attach Labels',
	value: 'attachLabels',
	action: 'Attach labels to a conversation',
	description: 'Mark the conversation with a contact with labels of the inbox',
	fields: [
		contactIdField,
		labelsField,
		{
			displayName: 'Keep Existing Labels',
			name: 'appendLabels',
			type: 'boolean',
			default: true,
			description: 'Whether the conversation keeps its other labels instead of losing them',
		},
	],
	route: 'POST /inbox/conversations/labels/{contactId}',
	body: ({ labelIds, appendLabels }) => ({ labelIds, appendLabels }),
});
