import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { listFilters } from '../../fields/listFilters';
import { singlePage } from '../../pagination/strategies';

export const getLists = defineOperation({
	name: 'Get Many Lists',
	value: 'getLists',
	action: 'List company lists',
	description: 'List the company lists of the team, static and dynamic',
	fields: [returnAll, limit, listFilters],
	route: 'GET /companies/lists',
	query: ({ filters }) => filters,
	pagination: singlePage(),
});
