import type { Conversation } from './inboxState';
import type { Activity } from './state';
import type { World } from './world';

const CHANNELS = { emails: 'email', linkedin: 'linkedin', whatsapp: 'whatsapp', sms: 'sms' };
const MESSAGE = /^(emails|linkedin|whatsapp|sms)(?:Message)?(Sent|Replied)$/;

/** The messages that were exchanged with a contact, newest first. */
export function messagesWith({ state }: World, contactId: string): Activity[] {
	return state.activities
		.filter((activity) => activity.contactId === contactId && MESSAGE.test(activity.type))
		.toReversed();
}

/** The conversation with a contact, or nothing if there was no message. */
export function conversationWith(world: World, contactId: string): Conversation | undefined {
	const { conversations } = world.state.inbox;
	const known = conversations.find((conversation) => conversation.contactId === contactId);
	if (known || messagesWith(world, contactId).length === 0) return known;
	const created = { _id: world.nextId('ibx'), contactId, labelIds: [], readBy: [] };
	conversations.push(created);
	return created;
}

/** The conversations in which a user of the team has written or got an answer. */
export function conversationsOf(world: World, userId: string): Conversation[] {
	const sent = world.state.activities.filter(({ sendUserId }) => sendUserId === userId);
	const contactIds = new Set(sent.map(({ contactId }) => contactId));
	return [...contactIds]
		.flatMap((contactId) => conversationWith(world, String(contactId)) ?? [])
		.toReversed();
}

/** A conversation as lemlist lists it. */
export function conversationView(world: World, { _id, contactId, readBy, labelIds }: Conversation) {
	const messages = messagesWith(world, contactId);
	const replies = messages.filter(({ type }) => type.endsWith('Replied'));
	const [lastReply] = replies;
	const first = messages.at(-1);
	return {
		_id,
		opportunities: [],
		lastActivityAt: messages[0]?.createdAt,
		createdBy: first?._id,
		channels: [...new Set(messages.map(channelOf))],
		teamId: world.state.team._id,
		contactId,
		users: sendersOf(messages).map((userId) => ({
			userId,
			sender: true,
			read: readBy.includes(userId),
		})),
		labels: labelIds,
		createdAt: first?.createdAt,
		haveReplies: replies.length > 0,
		...(lastReply && {
			lastRepliedAt: lastReply.createdAt,
			lastRepliedChannel: channelOf(lastReply),
		}),
		contact: personOf(world, contactId),
	};
}

function sendersOf(messages: Activity[]): string[] {
	return [...new Set(messages.map(({ sendUserId }) => String(sendUserId)))];
}

function channelOf({ type }: Activity): string {
	const [, prefix] = MESSAGE.exec(type) ?? [];
	return CHANNELS[prefix as keyof typeof CHANNELS];
}

function personOf({ state }: World, contactId: string) {
	const contact = state.contactBook.contacts.find((candidate) => candidate._id === contactId);
	const { firstName = '', lastName = '' } = contact?.fields ?? {};
	const fullName = `${String(firstName)} ${String(lastName)}`.trim();
	return { _id: contactId, ...(fullName && { fullName }), email: contact?.emails[0] };
}
