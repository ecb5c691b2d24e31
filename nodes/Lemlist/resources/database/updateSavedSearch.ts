import { defineOperation } from '../../engine/defineOperation';
import {
	savedSearchField,
	savedSearchFilters,
	savedSearchMode,
	toExactFilters,
} from '../../fields/database';
import { unwrap } from '../../output/items';

export const updateSavedSearch = defineOperation({
	name: 'Update Saved Search',
	value: 'updateSavedSearch',
	action: 'Update a saved search of the database',
	description:
		'Rename a saved search, or replace its filters. If lemlist refuses the name, it may have saved the filters all the same.',
	fields: [
		savedSearchField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					...savedSearchFilters,
					required: undefined,
					description: 'The filters that replace those which the search has; they need the mode',
				},
				savedSearchMode,
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Founders in France',
					description: 'What the search is called, in up to 200 characters',
				},
			],
		},
	],
	route: 'PATCH /database/saved-searches/{savedSearchId}',
	body: ({ updateFields }) => ({
		...updateFields,
		filters: toExactFilters(updateFields.filters?.filter),
	}),
	requireOneOf: ['updateFields.filters', 'updateFields.name'],
	requireWith: { 'updateFields.filters': 'updateFields.mode' },
	isRepeatable: true,
	output: unwrap('data'),
});
