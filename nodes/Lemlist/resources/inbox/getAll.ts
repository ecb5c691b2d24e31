import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { userField } from '../../fields/user';
import { simplifiable } from '../../output/items';
import { pagePagination } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many conversations',
	description: 'List the conversations in the inbox of a user, on all channels',
	fields: [userField, returnAll, limit, simplify],
	route: 'GET /inbox',
	query: ({ userId }) => ({ userId }),
	pagination: pagePagination('data'),
	output: simplifiable(
		'_id',
		'contactId',
		'contact.fullName',
		'contact.email',
		'channels',
		'lastActivityAt',
		'haveReplies',
		'lastRepliedAt',
		'lastRepliedChannel',
		'users',
	),
});
