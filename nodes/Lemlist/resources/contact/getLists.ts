import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { listFilters } from '../../fields/listFilters';
import { singlePage } from '../../pagination/strategies';

export const getLists = defineOperation({
	name: 'Get Many Lists',
	value: 'getLists',
	action: 'List contact lists',
	description: 'List the contact lists of the team, static and dynamic',
	fields: [returnAll, limit, listFilters],
	route: 'GET /contacts/lists',
	query: ({ filters }) => filters,
	pagination: singlePage(),
});
