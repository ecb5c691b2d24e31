import { defineOperation } from '../../engine/defineOperation';
import { savedSearchMode } from '../../fields/database';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getSavedSearches = defineOperation({
	name: 'Get Many Saved Searches',
	value: 'getSavedSearches',
	action: 'List the saved searches of the database',
	description: 'List the saved searches of the team by name, with their filters',
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [savedSearchMode],
		},
	],
	route: 'GET /database/saved-searches',
	query: ({ filters }) => filters,
	pagination: singlePage('data'),
});
