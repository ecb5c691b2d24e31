import { defineOperation } from '../../engine/defineOperation';
import { inboxMessage } from '../../fields/inbox';
import { senderField } from '../../fields/user';
import { recipient, recipientContactField, recipientLeadField } from './sendFields';

export const sendSms = defineOperation({
	name: 'Send SMS',
	value: 'sendSms',
	action: 'Send an SMS',
	description:
		"Send a text message to a contact or a lead from one of the team's numbers. lemlist charges for each part of a long text.",
	sideEffects: ['sendsMessage', 'costsCredits', 'irreversible'],
	fields: [
		senderField,
		{
			displayName: 'From',
			name: 'from',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. +33123456789',
			description: 'A number that lemlist provides for the team, with its country code',
			format: 'phone',
		},
		{ ...recipient, description: 'How to identify the recipient of the SMS' },
		recipientContactField,
		recipientLeadField,
		inboxMessage,
	],
	route: 'POST /inbox/sms',
	body: ({ userId, from, message, ...person }) => ({
		sendUserId: userId,
		from,
		contactId: person.contactId,
		leadId: person.leadId,
		message,
	}),
	serializeBy: ({ recipient: kind, contactId, leadId }) => (kind === 'lead' ? leadId : contactId),
});
