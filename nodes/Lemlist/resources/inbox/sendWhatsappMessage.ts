import { defineOperation } from '../../engine/defineOperation';
import { contactIdField } from '../../fields/contact';
import { contactLeadField, inboxMessage, whatsappAccountField } from '../../fields/inbox';
import { senderField } from '../../fields/user';

export const sendWhatsappMessage = defineOperation({
	name: 'Send WhatsApp Message',
	value: 'sendWhatsappMessage',
	action: 'Send a WhatsApp message',
	description: "Write to a contact from a user's WhatsApp account",
	sideEffects: ['sendsMessage', 'irreversible'],
	fields: [senderField, whatsappAccountField, contactIdField, contactLeadField, inboxMessage],
	route: 'POST /inbox/whatsapp',
	body: ({
		userId,
		whatsappAccountId: account,
		contactId: contact,
		leadId: lead,
		message: text,
	}) => ({
		sendUserId: userId,
		sendUserWhatsappAccountId: account,
		contactId: contact,
		leadId: lead,
		message: text,
	}),
	serializeBy: ({ contactId: contact }) => contact,
});
