import type { Conversation } from './inboxTypes';
import type { Activity } from './state';
import type { EmulatorContext } from '../context';

const CHANNEL_BY_PREFIX = {
	emails: 'email',
	linkedin: 'linkedin',
	whatsapp: 'whatsapp',
	sms: 'sms',
};
const MESSAGE_TYPE = /^(emails|linkedin|whatsapp|sms)(?:Message)?(Sent|Replied)$/;

/** The messages that were exchanged with a contact, newest first. */
export function findMessages({ state }: EmulatorContext, contactId: string): Activity[] {
	return state.activities
		.filter((activity) => activity.contactId === contactId && MESSAGE_TYPE.test(activity.type))
		.toReversed();
}

/** The conversation with a contact, or nothing if there was no message. */
export function findOrCreateConversation(
	context: EmulatorContext,
	contactId: string,
): Conversation | undefined {
	const { conversations } = context.state.inbox;
	const existing = conversations.find((conversation) => conversation.contactId === contactId);
	if (existing || findMessages(context, contactId).length === 0) return existing;
	const newConversation = { _id: context.nextId('ibx'), contactId, labelIds: [], readBy: [] };
	conversations.push(newConversation);
	return newConversation;
}

/** The conversations in which a user of the team has written or got an answer. */
export function findConversations(context: EmulatorContext, userId: string): Conversation[] {
	const sent = context.state.activities.filter(({ sendUserId }) => sendUserId === userId);
	const contactIds = new Set(sent.map(({ contactId }) => contactId));
	return [...contactIds]
		.flatMap((contactId) => findOrCreateConversation(context, String(contactId)) ?? [])
		.toReversed();
}

/** A conversation as lemlist lists it. */
export function toConversationView(
	context: EmulatorContext,
	{ _id, contactId, readBy, labelIds }: Conversation,
) {
	const messages = findMessages(context, contactId);
	const replies = messages.filter(({ type }) => type.endsWith('Replied'));
	const [lastReply] = replies;
	const first = messages.at(-1);
	return {
		_id,
		opportunities: [],
		lastActivityAt: messages[0]?.createdAt,
		createdBy: first?._id,
		channels: [...new Set(messages.map(toChannel))],
		teamId: context.state.team._id,
		contactId,
		users: toSenderIds(messages).map((userId) => ({
			userId,
			sender: true,
			read: readBy.includes(userId),
		})),
		labels: labelIds,
		createdAt: first?.createdAt,
		haveReplies: replies.length > 0,
		...(lastReply && {
			lastRepliedAt: lastReply.createdAt,
			lastRepliedChannel: toChannel(lastReply),
		}),
		contact: toPersonView(context, contactId),
	};
}

function toSenderIds(messages: Activity[]): string[] {
	return [...new Set(messages.map(({ sendUserId }) => String(sendUserId)))];
}

function toChannel({ type }: Activity): string {
	const [, prefix] = MESSAGE_TYPE.exec(type) ?? [];
	return CHANNEL_BY_PREFIX[prefix as keyof typeof CHANNEL_BY_PREFIX];
}

function toPersonView({ state }: EmulatorContext, contactId: string) {
	const contact = state.contactBook.contacts.find((candidate) => candidate._id === contactId);
	const { firstName = '', lastName = '' } = contact?.fields ?? {};
	const fullName = `${String(firstName)} ${String(lastName)}`.trim();
	return { _id: contactId, ...(fullName && { fullName }), email: contact?.emails[0] };
}
