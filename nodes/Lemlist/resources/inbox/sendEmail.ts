import { defineOperation } from '../../engine/defineOperation';
import { htmlMessage } from '../../fields/inbox';
import { mailboxField } from '../../fields/mailbox';
import { senderField } from '../../fields/user';
import {
	repliedToMessageField,
	emailOptions,
	newSubject,
	recipient,
	recipientContactField,
	recipientLeadField,
	replySubject,
	sendAs,
	senderEmail,
} from './sendFields';

export const sendEmail = defineOperation({
	name: 'Send Email',
	value: 'sendEmail',
	action: 'Send an email',
	description: 'Send an email or a reply to a contact or a lead',
	sideEffects: ['sendsMessage', 'irreversible'],
	fields: [
		senderField,
		senderEmail,
		mailboxField,
		recipient,
		recipientContactField,
		recipientLeadField,
		sendAs,
		repliedToMessageField,
		newSubject,
		replySubject,
		htmlMessage,
		emailOptions,
	],
	route: 'POST /inbox/email',
	body: ({ userId, senderEmail: address, mailboxId, contactId, leadId, ...email }) => ({
		sendUserId: userId,
		sendUserEmail: address,
		sendUserMailboxId: mailboxId,
		contactId,
		leadId,
		subject: email.subject,
		message: email.message,
		replyToActivityId: email.sendAs === 'replyToLatest' ? 'latest' : email.replyToActivityId,
		...email.options,
	}),
	serializeBy: ({ recipient: by, contactId, leadId }) => (by === 'lead' ? leadId : contactId),
});
