import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getLists = defineOperation({
	name: 'Get Many Lists',
	value: 'getLists',
	action: 'List contact lists',
	description: 'List the contact lists of the team, static and dynamic',
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
	route: 'GET /contacts/lists',
	query: ({ filters }) => filters,
	pagination: singlePage(),
});
