import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getFilters = defineOperation({
	name: 'Get Filters',
	value: 'getFilters',
	action: 'Get the filters of the people and company database',
	description: 'List what people and companies can be searched by, and the values that it takes',
	fields: [returnAll, limit],
	route: 'GET /database/filters',
	pagination: singlePage(),
});
