import { defineOperation } from '../../engine/defineOperation';
import { creatorsFilter, searchText } from '../../fields/messageTemplate';
import { limit, returnAll } from '../../fields/paging';
import { pagePagination } from '../../pagination/strategies';

export const getSnippets = defineOperation({
	name: 'Get Many Snippets',
	value: 'getSnippets',
	action: 'List the snippets of the team',
	description: "List the team's reusable texts",
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [creatorsFilter, searchText],
		},
	],
	route: 'GET /snippets',
	query: ({ filters }) => ({ ...filters, userIds: filters.userIds?.join(',') }),
	pagination: pagePagination('data'),
});
