import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import {
	attachments,
	draftContent,
	draftField,
	toAttachments,
	messageSubject,
} from '../../fields/draft';
import { cc, replyToMessageField } from '../../fields/inbox';
import { draftOwnerField } from '../../fields/user';
import { simplify } from '../../fields/simplify';
import { draftOutput } from './output';
import { emptyValues } from '../../fields/emptyValues';

export const updateDraft = defineOperation({
	name: 'Update Draft',
	value: 'updateDraft',
	action: 'Update a draft',
	description: "Change a draft for a contact; anything that you don't add stays unchanged",
	fields: [
		contactIdField,
		draftOwnerField,
		draftField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [attachments, cc, draftContent, replyToMessageField, messageSubject],
		},
		simplify,
		emptyValues,
	],
	route: 'PATCH /inbox/{contactId}/drafts/{draftId}',
	query: ({ draftOwner }) => ({ draftOwner }),
	body: ({ updateFields }) => ({
		...updateFields,
		attachments: toAttachments(updateFields.attachments),
	}),
	requireOneOf: ['updateFields'],
	isRepeatable: true,
	output: draftOutput,
});
