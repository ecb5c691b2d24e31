import { defineOperation } from '../../engine/defineOperation';
import { creatorsFilter, searchText, tagsFilter } from '../../fields/messageTemplate';
import { limit, returnAll } from '../../fields/paging';
import { pagePagination } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many message templates',
	description:
		'List the message templates of the team, with their texts as HTML and their variables',
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [creatorsFilter, searchText, tagsFilter],
		},
	],
	route: 'GET /message-templates',
	query: ({ filters }) => ({
		...filters,
		userIds: filters.userIds?.join(','),
		tags: filters.tags?.join(','),
	}),
	pagination: pagePagination('data'),
});
