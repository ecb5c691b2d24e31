import { ApiError } from '../http/apiError';
import type { Conversation, Label } from '../model/inbox';
import { equalsIgnoreCase, timestamp } from '../model/records';
import type { Activity } from '../model/state';
import type { EmulatorContext } from '../context';
import { collection } from './collection';
import {
	bodyObject,
	pageSize,
	parseInteger,
	requireById,
	type RouteCall,
	type Routes,
} from './route';

const DEFAULT_PAGE_SIZE = '10';
const CHANNEL_BY_PREFIX = {
	emails: 'email',
	linkedin: 'linkedin',
	whatsapp: 'whatsapp',
	sms: 'sms',
};
const MESSAGE_TYPE = /^(emails|linkedin|whatsapp|sms)(?:Message)?(Sent|Replied)$/;

const inboxLabels: Routes = {
	...collection({
		path: '/inbox/labels/:labelId',
		require: ({ context, params }) => requireLabel(context, params.labelId),

		list: ({ context }) => context.state.inbox.labels,

		create: (call) => {
			const { state, nextId } = call.context;
			const { labelName } = bodyObject(call);
			if (!labelName) throw new ApiError(400, 'labelName is required');
			const name = String(labelName);
			if (state.inbox.labels.some((label) => equalsIgnoreCase(label.name, name))) {
				throw new ApiError(409, 'Label with this name already exists');
			}
			const [{ email }] = state.users;
			const label = {
				_id: nextId('lbl'),
				name,
				color: '#F9A2A2',
				createdAt: timestamp(),
				createdBy: email,
			};
			state.inbox.labels.push(label);
			const { createdBy: _createdBy, ...labelView } = label;
			return labelView;
		},

		get: (label) => label,
	}),

	'POST /inbox/conversations/labels/:contactId': (call) => {
		const { labelIds, appendLabels } = bodyObject(call);
		if (!Array.isArray(labelIds) || typeof appendLabels !== 'boolean') {
			const rule = 'labelIds must be an array and appendLabels must be a boolean';
			throw new ApiError(400, `Invalid request body: ${rule}`);
		}
		const conversation = requireConversation(call);
		const newIds = labelIds.map((id) => requireLabel(call.context, id)._id);
		const previousIds = appendLabels ? conversation.labelIds : [];
		conversation.labelIds = [...new Set([...previousIds, ...newIds])];
		return { ok: true };
	},

	'DELETE /inbox/conversations/labels/:contactId': (call) => {
		const { labelIds } = bodyObject(call);
		if (!Array.isArray(labelIds)) {
			throw new ApiError(400, 'Invalid request body: labelIds must be an array');
		}
		const conversation = requireConversation(call);
		const removedIds = labelIds.map((id) => requireLabel(call.context, id)._id);
		conversation.labelIds = conversation.labelIds.filter((id) => !removedIds.includes(id));
		return { ok: true };
	},
};

const conversations: Routes = {
	'GET /inbox': (call) => {
		const { context, query } = call;
		if (!query.userId) throw new ApiError(400, 'User ID is required');
		const userId = requireMemberId(call, 'User not in team');
		const found = findConversations(context, userId);
		const skip = (parseInteger(query.page, 1, 1) - 1) * readPageSize(call);
		return toPage(call, found, skip, (conversation) => toConversationView(context, conversation));
	},

	'GET /inbox/:contactId': (call) => {
		const { context, query, params } = call;
		if (!isContactId(context, params.contactId)) throw new ApiError(400, 'Invalid contactId');
		const userId = query.userId && requireMemberId(call, 'Invalid userId');
		if (query.markAsRead === 'true') {
			if (!userId) throw new ApiError(400, 'User ID is required to mark as read');
			markAsRead(call, userId);
		}
		const found = findMessages(context, params.contactId);
		return toPage(call, found, parseInteger(query.skip, 0), (message) => message);
	},
};

// The labels come first, because the path of a conversation matches theirs too
export const inbox: Routes = { ...inboxLabels, ...conversations };

/** The messages exchanged with a contact, newest first. */
export function findMessages({ state }: EmulatorContext, contactId: string): Activity[] {
	return state.activities
		.filter((activity) => activity.contactId === contactId && MESSAGE_TYPE.test(activity.type))
		.toReversed();
}

/** Whether the team has a contact with this ID. */
export function isContactId({ state }: EmulatorContext, id: unknown): id is string {
	return state.contactBook.contacts.some(({ _id }) => _id === id);
}

// There is no conversation without a message
function findOrCreateConversation(
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

// The conversations in which a member has written or got an answer
function findConversations(context: EmulatorContext, userId: string): Conversation[] {
	const sent = context.state.activities.filter(({ sendUserId }) => sendUserId === userId);
	const contactIds = new Set(sent.map(({ contactId }) => contactId));
	return [...contactIds]
		.flatMap((contactId) => findOrCreateConversation(context, String(contactId)) ?? [])
		.toReversed();
}

function toConversationView(
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

function requireLabel({ state }: EmulatorContext, id: unknown): Label {
	return requireById(state.inbox.labels, id, 'Label not found');
}

function requireConversation({ context, params }: RouteCall): Conversation {
	const conversation = findOrCreateConversation(context, params.contactId);
	if (!conversation) throw new ApiError(404, 'Inbox not found');
	return conversation;
}

function markAsRead({ context, params }: RouteCall, userId: string): void {
	const conversation = findOrCreateConversation(context, params.contactId);
	if (conversation) conversation.readBy = [...new Set([...conversation.readBy, userId])];
}

function requireMemberId({ context, query }: RouteCall, errorMessage: string): string {
	return requireById(context.state.users, query.userId, new ApiError(400, errorMessage))._id;
}

function readPageSize({ query, context }: RouteCall): number {
	return pageSize({ limit: query.limit ?? DEFAULT_PAGE_SIZE }, context);
}

function toPage<Item>(call: RouteCall, items: Item[], skip: number, view: (item: Item) => object) {
	const perPage = readPageSize(call);
	const currentPage = Math.floor(skip / perPage) + 1;
	const totalPages = Math.ceil(items.length / perPage);
	return {
		data: items.slice(skip, skip + perPage).map(view),
		pagination: {
			totalItems: items.length,
			currentPage,
			nextPage: currentPage < totalPages ? currentPage + 1 : null,
			previousPage: currentPage > 1 ? currentPage - 1 : null,
			perPage,
			totalPages,
		},
	};
}
