import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { sortOrder } from '../../fields/sortOrder';
import { byPageIn } from '../../transport/pagers';
import { scheduleRecord } from './record';

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
	pages: byPageIn('schedules'),
	output: scheduleRecord,
});
