import {
	findConversations,
	toConversationView,
	findOrCreateConversation,
	findMessages,
} from '../model/inboxConversations';
import { ApiError } from '../http/apiError';
import { isContactId } from '../model/inboxRecipients';
import { pageSize, parseInteger, type RouteCall, type Routes } from './route';

const DEFAULT_PAGE_SIZE = '10';

export const inbox: Routes = {
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

function markAsRead({ context, params }: RouteCall, userId: string): void {
	const conversation = findOrCreateConversation(context, params.contactId);
	if (conversation) conversation.readBy = [...new Set([...conversation.readBy, userId])];
}

function requireMemberId({ context, query }: RouteCall, errorMessage: string): string {
	const member = context.state.users.find(({ _id }) => _id === query.userId);
	if (!member) throw new ApiError(400, errorMessage);
	return member._id;
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
