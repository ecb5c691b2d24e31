import { defineOperation } from '../../engine/defineOperation';
import { deletionLookup } from '../../engine/deletionLookup';
import { savedSearchField } from '../../fields/database';
import { deletedItem } from '../../output/items';

export const deleteSavedSearch = defineOperation({
	name: 'Delete Saved Search',
	value: 'deleteSavedSearch',
	action: 'Delete a saved search of the database',
	description: 'Permanently delete a saved search of the team; its results stay',
	sideEffects: ['irreversible'],
	fields: [savedSearchField],
	route: 'DELETE /database/saved-searches/{savedSearchId}',
	isRepeatable: false,
	lookup: ({ savedSearchId }) =>
		deletionLookup({ route: 'GET /database/saved-searches' }, ({ _id }) => _id === savedSearchId),
	output: deletedItem,
});
