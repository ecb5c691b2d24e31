import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { contactLeadField, inboxMessage } from '../../fields/inbox';
import { senderField } from '../../fields/user';

export const sendLinkedinMessage = defineOperation({
	name: 'Send LinkedIn Message',
	value: 'sendLinkedinMessage',
	action: 'Send a LinkedIn message',
	description: 'Send a message to a contact who is connected with the sender on LinkedIn',
	sideEffects: ['sendsMessage', 'irreversible'],
	fields: [senderField, contactIdField, contactLeadField, inboxMessage],
	route: 'POST /inbox/linkedin',
	body: ({ userId, contactId, leadId, message }) => ({
		sendUserId: userId,
		contactId,
		leadId,
		message,
	}),
	serializeBy: ({ contactId }) => contactId,
});
