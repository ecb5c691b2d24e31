import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { attachments, content, draftId, draftOwner, filesOf, subject } from '../../fields/draft';
import { cc, replyToActivityId } from '../../fields/inbox';
import { unwrapped } from '../../output/items';

export const updateDraft = defineOperation({
	name: 'Update Draft',
	value: 'updateDraft',
	action: 'Update a draft',
	description: 'Change a draft for a contact; what you leave out stays as it is',
	fields: [
		contactId,
		draftOwner,
		draftId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [attachments, cc, content, replyToActivityId, subject],
		},
	],
	route: 'PATCH /inbox/{contactId}/drafts/{draftId}',
	query: ({ draftOwner: owner }) => ({ draftOwner: owner }),
	body: ({ updateFields }) => ({
		...updateFields,
		attachments: filesOf(updateFields.attachments),
	}),
	isBodyRequired: true,
	output: unwrapped('draft'),
});
