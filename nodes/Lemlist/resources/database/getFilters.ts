import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getFilters = defineOperation({
	name: 'Get Filters',
	value: 'getFilters',
	action: 'Get the filters of the people and company database',
	description: 'List the filters for people and companies, and the values that each filter accepts',
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
					displayName: 'Mode',
					name: 'mode',
					type: 'options',
					allowArbitraryValues: true,
					default: 'leads',
					description: 'Only filters of this search',
					options: [
						{ name: 'Companies', value: 'companies' },
						{ name: 'People', value: 'leads' },
					],
				},
				{
					displayName: 'Usage',
					name: 'usage',
					type: 'options',
					allowArbitraryValues: true,
					default: 'ui',
					description: "Where the filters are used; lemlist's default is API",
					options: [
						{ name: 'API', value: 'api', description: 'Searches of this node' },
						{ name: 'App', value: 'ui', description: 'Searches in the lemlist app' },
					],
				},
			],
		},
	],
	route: 'GET /database/filters',
	query: ({ filters }) => filters,
	pagination: singlePage(),
});
