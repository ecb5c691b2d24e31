import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { userId } from '../../fields/user';
import { simplified } from '../../output/items';
import { byPageIn } from '../../transport/pagers';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many conversations',
	description: 'List the conversations in the inbox of a user, on all channels',
	fields: [userId, returnAll, limit, simplify],
	route: 'GET /inbox',
	query: ({ userId: user }) => ({ userId: user }),
	pages: byPageIn('data'),
	output: simplified(
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
