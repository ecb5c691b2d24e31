import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { attachments, draftContent, toAttachments, messageSubject } from '../../fields/draft';
import { cc, replyToMessageField } from '../../fields/inbox';
import { simplify } from '../../fields/simplify';
import { draftOwnerField } from '../../fields/user';
import { messageOutput } from './output';

export const createDraft = defineOperation({
	name: 'Create Draft',
	value: 'createDraft',
	action: 'Create a draft',
	description:
		'Prepare a message to a contact for a user to review and send; up to 10 drafts per conversation',
	fields: [
		contactIdField,
		draftOwnerField,
		{
			displayName: 'Channel',
			name: 'channel',
			type: 'options',
			allowArbitraryValues: true,
			default: 'email',
			description: "How the message will be sent; this can't be changed later",
			options: [
				{ name: 'Email', value: 'email' },
				{ name: 'LinkedIn', value: 'linkedin' },
				{ name: 'SMS', value: 'sms' },
				{ name: 'WhatsApp', value: 'whatsapp' },
			],
		},
		{ ...draftContent, required: true },
		simplify,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				attachments,
				cc,
				replyToMessageField,
				{
					displayName: 'Source Metadata (JSON)',
					name: 'sourceMetadata',
					type: 'json',
					default: '{}',
					description: 'Your own data to store with the draft, as a JSON object',
				},
				messageSubject,
			],
		},
	],
	route: 'POST /inbox/{contactId}/drafts',
	query: ({ draftOwner }) => ({ draftOwner }),
	body: ({ channel, content, additionalFields }) => ({
		channel,
		content,
		...additionalFields,
		attachments: toAttachments(additionalFields.attachments),
	}),
	output: messageOutput,
});
