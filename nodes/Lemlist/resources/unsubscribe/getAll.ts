import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { offsetPagination } from '../../pagination/strategies';
import { deprecation } from './deprecation';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many unsubscribes',
	description:
		"List everyone that lemlist doesn't contact: addresses, domains, LinkedIn URLs and phone numbers",
	fields: [returnAll, limit],
	route: 'GET /v2/unsubscribes/variables',
	pagination: offsetPagination(),
	v1: {
		fields: [returnAll, limit],
		route: 'GET /unsubscribes',
		pagination: offsetPagination(),
		deprecation,
	},
});
