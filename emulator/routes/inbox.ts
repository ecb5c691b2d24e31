import {
	conversationsOf,
	conversationView,
	conversationWith,
	messagesWith,
} from '../conversations';
import { Refusal } from '../errors';
import { isContact } from '../recipients';
import { pageSize, wholeNumber, type Call, type Routes } from './route';

const DEFAULT_PAGE_SIZE = '10';

export const inbox: Routes = {
	'GET /inbox': (call) => {
		const { world, query } = call;
		if (!query.userId) throw new Refusal(400, 'User ID is required');
		const userId = memberOf(call, 'User not in team');
		const found = conversationsOf(world, userId);
		const skip = (wholeNumber(query.page, 1, 1) - 1) * sizeOf(call);
		return page(call, found, skip, (one) => conversationView(world, one));
	},

	'GET /inbox/:contactId': (call) => {
		const { world, query, params } = call;
		if (!isContact(world, params.contactId)) throw new Refusal(400, 'Invalid contactId');
		const userId = query.userId && memberOf(call, 'Invalid userId');
		if (query.markAsRead === 'true') {
			if (!userId) throw new Refusal(400, 'User ID is required to mark as read');
			markAsRead(call, userId);
		}
		const found = messagesWith(world, params.contactId);
		return page(call, found, wholeNumber(query.skip, 0), (message) => message);
	},
};

function markAsRead({ world, params }: Call, userId: string): void {
	const conversation = conversationWith(world, params.contactId);
	if (conversation) conversation.readBy = [...new Set([...conversation.readBy, userId])];
}

function memberOf({ world, query }: Call, refusal: string): string {
	const member = world.state.users.find(({ _id }) => _id === query.userId);
	if (!member) throw new Refusal(400, refusal);
	return member._id;
}

function sizeOf({ query, world }: Call): number {
	return pageSize({ limit: query.limit ?? DEFAULT_PAGE_SIZE }, world);
}

function page<Item>(call: Call, items: Item[], skip: number, view: (item: Item) => object) {
	const perPage = sizeOf(call);
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
