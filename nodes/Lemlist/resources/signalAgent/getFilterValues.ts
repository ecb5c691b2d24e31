import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { signalFilterField } from '../../fields/agentFilters';
import { filterValues } from './filterPages';

export const getFilterValues = defineOperation({
	name: 'Get Filter Values',
	value: 'getFilterValues',
	action: 'Get the values of a signal agent filter',
	description: 'List the possible values of a filter, such as industries that contain certain text',
	fields: [
		{ ...signalFilterField, required: true },
		returnAll,
		limit,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Search Text',
					name: 'query',
					type: 'string',
					default: '',
					placeholder: 'e.g. software',
					description:
						'Text that the values contain, up to 100 characters; most filters require it',
					requiredWhenAdded: true,
				},
			],
		},
	],
	route: 'GET /watchlist/filter-values',
	query: ({ filterId, options }) => ({ filterId, ...options }),
	pagination: filterValues,
});
