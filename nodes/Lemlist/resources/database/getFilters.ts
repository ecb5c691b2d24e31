import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { wholeList } from '../../transport/pagination';

export const getFilters = defineOperation({
	name: 'Get Filters',
	value: 'getFilters',
	action: 'Get the filters of the people and company database',
	description: 'List what people and companies can be searched by, and the values that it takes',
	fields: [returnAll, limit],
	route: 'GET /database/filters',
	pages: wholeList(),
});
