import { defineOperation } from '../../engine/define';
import { htmlMessage, senderUserId } from '../../fields/inbox';
import { mailboxId } from '../../fields/mailbox';
import {
	answeredMessage,
	emailOptions,
	newSubject,
	recipient,
	recipientContact,
	recipientLead,
	replySubject,
	sendAs,
	senderEmail,
} from './sendFields';

export const sendEmail = defineOperation({
	name: 'Send Email',
	value: 'sendEmail',
	action: 'Send an email',
	description: 'Write an e-mail or a reply to a contact or a lead',
	effects: ['sends', 'permanent'],
	fields: [
		senderUserId,
		senderEmail,
		mailboxId,
		recipient,
		recipientContact,
		recipientLead,
		sendAs,
		answeredMessage,
		newSubject,
		replySubject,
		htmlMessage,
		emailOptions,
	],
	route: 'POST /inbox/email',
	body: ({ userId, senderEmail: address, mailboxId: mailbox, contactId, leadId, ...email }) => ({
		sendUserId: userId,
		sendUserEmail: address,
		sendUserMailboxId: mailbox,
		contactId,
		leadId,
		subject: email.subject,
		message: email.message,
		replyToActivityId: email.sendAs === 'replyToLatest' ? 'latest' : email.replyToActivityId,
		...email.options,
	}),
	orderedBy: ({ recipient: by, contactId, leadId }) => (by === 'lead' ? leadId : contactId),
});
