import { defineField } from '../../fields/defineField';
import { contactIdField } from '../../fields/contact';
import { cc, contactLeadField, replyToMessageField } from '../../fields/inbox';
import { messageSubject } from '../../fields/draft';

export const senderEmail = defineField({
	displayName: 'Sender Email',
	name: 'senderEmail',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com',
	description: 'The email address of the mailbox',
});

export const recipient = defineField({
	displayName: 'Recipient',
	name: 'recipient',
	type: 'options',
	default: 'contact',
	description: 'How to identify the recipient of the email',
	options: [
		{ name: 'Contact', value: 'contact' },
		{ name: 'Lead', value: 'lead' },
	],
});

export const recipientContactField = defineField({
	...contactIdField,
	displayOptions: { show: { recipient: ['contact'] } },
});

export const recipientLeadField = defineField({
	...contactLeadField,
	displayOptions: { show: { recipient: ['lead'] } },
});

export const sendAs = defineField({
	displayName: 'Send As',
	name: 'sendAs',
	type: 'options',
	default: 'new',
	options: [
		{ name: 'New Email', value: 'new', description: 'Start a new thread' },
		{
			name: 'Reply to a Message',
			value: 'reply',
			description: 'Continue the thread of a certain message',
		},
		{
			name: 'Reply to the Latest Email',
			value: 'replyToLatest',
			description: 'Reply in the latest thread; if there is none, send a new email',
		},
	],
});

export const newSubject = defineField({
	...messageSubject,
	required: true,
	displayOptions: { show: { sendAs: ['new'] } },
});

export const replySubject = defineField({
	...messageSubject,
	displayOptions: { show: { sendAs: ['reply', 'replyToLatest'] } },
	description: 'Leave empty to use the subject of the thread',
});

export const repliedToMessageField = defineField({
	...replyToMessageField,
	required: true,
	displayOptions: { show: { sendAs: ['reply'] } },
});

export const emailOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [cc],
});
