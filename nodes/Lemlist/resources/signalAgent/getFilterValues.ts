import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { signalFilterId } from '../../fields/signalFilters';
import { filterValues } from './lists';

export const getFilterValues = defineOperation({
	name: 'Get Filter Values',
	value: 'getFilterValues',
	action: 'Get the values of a filter of signal agents',
	description: 'List the values that a filter knows, such as industries that hold a word',
	fields: [
		{ ...signalFilterId, required: true },
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
					description: 'What the values hold, up to 100 characters; most filters need it',
					narrows: true,
				},
			],
		},
	],
	route: 'GET /watchlist/filter-values',
	query: ({ filterId, options }) => ({ filterId, ...options }),
	pages: filterValues,
});
