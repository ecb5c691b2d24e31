import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { leadId, message, senderUserId, whatsappAccountId } from '../../fields/inbox';

export const sendWhatsappMessage = defineOperation({
	name: 'Send WhatsApp Message',
	value: 'sendWhatsappMessage',
	action: 'Send a WhatsApp message',
	description: "Write to a contact from a user's WhatsApp account",
	effects: ['sends', 'permanent'],
	fields: [senderUserId, whatsappAccountId, contactId, leadId, message],
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
	orderedBy: ({ contactId: contact }) => contact,
});
