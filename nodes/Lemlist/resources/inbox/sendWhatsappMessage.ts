import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { leadId, message, senderUserId } from '../../fields/inbox';

export const sendWhatsappMessage = defineOperation({
	name: 'Send WhatsApp Message',
	value: 'sendWhatsappMessage',
	action: 'Send a WhatsApp message',
	description: "Write to a contact from a user's WhatsApp account",
	effects: ['sends', 'permanent'],
	fields: [
		senderUserId,
		{
			displayName: 'WhatsApp Account ID',
			name: 'whatsappAccountId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. wha_A1B2C3D4E5F6G7H8I',
			description: 'The ID of the WhatsApp account of the sender in lemlist',
		},
		contactId,
		leadId,
		message,
	],
	route: 'POST /inbox/whatsapp',
	body: ({ userId, whatsappAccountId, contactId: contact, leadId: lead, message: text }) => ({
		sendUserId: userId,
		sendUserWhatsappAccountId: whatsappAccountId,
		contactId: contact,
		leadId: lead,
		message: text,
	}),
	orderedBy: ({ contactId: contact }) => contact,
});
