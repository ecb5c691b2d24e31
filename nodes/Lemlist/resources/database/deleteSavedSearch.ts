import { defineOperation } from '../../engine/defineOperation';
import { deletionLookup } from '../../engine/deletionLookup';
import { savedSearchField } from '../../fields/database';
import { deletedItem } from '../../output/items';

export const deleteSavedSearch = defineOperation({
	name: 'Delete Saved Search',
	value: 'deleteSavedSearch',
	action: 'Delete a saved search of the database',
	description: 'Remove a saved search of the team for good; what it has found stays',
	sideEffects: ['irreversible'],
	fields: [savedSearchField],
	route: 'DELETE /database/saved-searches/{savedSearchId}',
	isRepeatable: false,
	lookup: ({ savedSearchId }) =>
		deletionLookup({ route: 'GET /database/saved-searches' }, ({ _id }) => _id === savedSearchId),
	output: deletedItem,
});
