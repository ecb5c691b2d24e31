import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { labelsField } from '../../fields/inbox';

export const attachLabels = defineOperation({
	name: 'Attach Labels',
	value: 'attachLabels',
	action: 'Attach labels to a conversation',
	description: 'Add labels to the conversation with a contact',
	fields: [
		contactIdField,
		labelsField,
		{
			displayName: 'Keep Existing Labels',
			name: 'appendLabels',
			type: 'boolean',
			default: true,
			description: 'Whether to keep the other labels of the conversation',
		},
	],
	route: 'POST /inbox/conversations/labels/{contactId}',
	body: ({ labelIds, appendLabels }) => ({ labelIds, appendLabels }),
});
