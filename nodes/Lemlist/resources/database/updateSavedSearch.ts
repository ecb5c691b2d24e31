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
		'Rename a saved search, or replace its filters. If lemlist rejects the name, it may still have saved the filters.',
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
					description: 'The filters that replace the existing ones; requires the mode',
				},
				savedSearchMode,
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Founders in France',
					description: 'The name of the search, up to 200 characters',
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
