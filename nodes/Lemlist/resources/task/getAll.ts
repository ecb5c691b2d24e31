import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { byPageFromZero } from '../../transport/pagers';
import { taskFilters } from './filterFields';
import { filterText } from './filters';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many tasks',
	description: 'List the open tasks of the team, such as calls and manual steps of campaigns',
	fields: [returnAll, limit, taskFilters],
	route: 'GET /tasks',
	query: ({ filters }) => ({ filters: filterText(filters) }),
	pages: byPageFromZero('results'),
});
