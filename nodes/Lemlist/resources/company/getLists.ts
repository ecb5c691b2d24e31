import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getLists = defineOperation({
	name: 'Get Many Lists',
	value: 'getLists',
	action: 'List company lists',
	description: 'List the company lists of the team, static and dynamic',
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Search',
					name: 'search',
					type: 'string',
					default: '',
					description: 'Part of the name of the list',
				},
			],
		},
	],
	route: 'GET /companies/lists',
	query: ({ filters }) => filters,
	pagination: singlePage(),
});
