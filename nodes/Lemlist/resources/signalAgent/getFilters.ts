import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { signalType } from '../../fields/signalAgent';
import { filtersByType } from './filterPages';

export const getFilters = defineOperation({
	name: 'Get Filters',
	value: 'getFilters',
	action: 'Get the filters of signal agents',
	description: 'List the filters of each signal type, with their limits',
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [signalType],
		},
	],
	route: 'GET /watchlist/filters',
	query: ({ filters }) => filters,
	pagination: filtersByType,
});
