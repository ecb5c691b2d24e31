import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { zeroBasedPagePagination } from '../../pagination/strategies';
import { taskFilters, toFilterQuery } from './filters';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many tasks',
	description: 'List the open tasks of the team, such as calls and manual steps of campaigns',
	fields: [returnAll, limit, taskFilters],
	route: 'GET /tasks',
	query: ({ filters }) => ({ filters: toFilterQuery(filters) }),
	pagination: zeroBasedPagePagination('results'),
});
