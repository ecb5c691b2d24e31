import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { signalTypes } from '../../fields/signalAgent';
import { pagePagination } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many signal agents',
	description: 'List the signal agents of the team with what they watch for',
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				signalTypes,
				{
					displayName: 'Statuses',
					name: 'status',
					type: 'multiOptions',
					allowArbitraryValues: true,
					default: [],
					description: 'Only agents in these states; leave empty for all except deleted ones',
					options: [
						{ name: 'Active', value: 'active' },
						{ name: 'Deleted', value: 'delete' },
						{ name: 'Draft', value: 'draft' },
						{ name: 'Empty CRM Lists', value: 'empty_crm_lists' },
						{ name: 'Error', value: 'error' },
						{ name: 'Inactive', value: 'inactive' },
						{ name: 'Insufficient Credits', value: 'insufficient_credits' },
					],
				},
			],
		},
	],
	route: 'GET /watchlist',
	query: ({ filters }) => ({ type: filters.type?.join(','), status: filters.status?.join(',') }),
	pagination: pagePagination('data'),
});
