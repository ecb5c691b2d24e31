import { defineOperation } from '../../engine/defineOperation';
import { savedSearchField } from '../../fields/database';
import { unwrap } from '../../output/items';

export const getSavedSearch = defineOperation({
	name: 'Get Saved Search',
	value: 'getSavedSearch',
	action: 'Get a saved search of the database',
	description: 'Get the filters of a saved search and its latest number of results',
	fields: [savedSearchField],
	route: 'GET /database/saved-searches/{savedSearchId}',
	output: unwrap('data'),
});
