import { defineOperation } from '../../engine/define';
import { contactId } from '../../fields/contact';
import { leadId, message, senderUserId } from '../../fields/inbox';

export const sendLinkedinMessage = defineOperation({
	name: 'Send LinkedIn Message',
	value: 'sendLinkedinMessage',
	action: 'Send a LinkedIn message',
	description: 'Write to a contact who is connected with the sender on LinkedIn',
	effects: ['sends', 'permanent'],
	fields: [senderUserId, contactId, leadId, message],
	route: 'POST /inbox/linkedin',
	body: ({ userId, contactId: contact, leadId: lead, message: text }) => ({
		sendUserId: userId,
		contactId: contact,
		leadId: lead,
		message: text,
	}),
	orderedBy: ({ contactId: contact }) => contact,
});
