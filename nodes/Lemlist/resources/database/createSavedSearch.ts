import { defineOperation } from '../../engine/defineOperation';
import { savedSearchFilters, savedSearchMode, toExactFilters } from '../../fields/database';
import { unwrap } from '../../output/items';
import { asList } from '../../output/records';

export const createSavedSearch = defineOperation({
	name: 'Create Saved Search',
	value: 'createSavedSearch',
	action: 'Save a search of the database',
	description: 'Save a named search for people or companies for the whole team',
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Founders in France',
			description: 'The name of the search, up to 200 characters and unique in the team',
		},
		{ ...savedSearchMode, required: true },
		savedSearchFilters,
	],
	route: 'POST /database/saved-searches',
	body: ({ name, mode, filters }) => ({ name, mode, filters: toExactFilters(filters.filter) }),
	serializeBy: ({ name }) => name,
	lookup: ({ name }) => ({
		route: 'GET /database/saved-searches',
		findRecord: (response) => {
			const search = asList(response, 'data').find((candidate) => candidate.name === name);
			return search && { _id: search._id };
		},
	}),
	output: unwrap('data'),
});
