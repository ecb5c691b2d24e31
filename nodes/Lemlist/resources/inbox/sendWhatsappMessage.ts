import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { contactLeadField, inboxMessage, whatsappAccountField } from '../../fields/inbox';
import { senderField } from '../../fields/user';

export const sendWhatsappMessage = defineOperation({
	name: 'Send WhatsApp Message',
	value: 'sendWhatsappMessage',
	action: 'Send a WhatsApp message',
	description: "Send a message to a contact from a user's WhatsApp account",
	sideEffects: ['sendsMessage', 'irreversible'],
	fields: [senderField, whatsappAccountField, contactIdField, contactLeadField, inboxMessage],
	route: 'POST /inbox/whatsapp',
	body: ({ userId, whatsappAccountId, contactId, leadId, message }) => ({
		sendUserId: userId,
		sendUserWhatsappAccountId: whatsappAccountId,
		contactId,
		leadId,
		message,
	}),
	serializeBy: ({ contactId }) => contactId,
});
