import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll, sortOrder } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { pagePagination } from '../../pagination/strategies';
import { scheduleOutput } from './output';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many schedules',
	description: 'List the schedules of the team, oldest first unless sorted otherwise',
	fields: [
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [sortOrder],
		},
	],
	route: 'GET /schedules',
	query: ({ filters }) => ({ sortBy: filters.sortOrder ? 'createdAt' : '', ...filters }),
	pagination: pagePagination('schedules'),
	output: scheduleOutput,
});
