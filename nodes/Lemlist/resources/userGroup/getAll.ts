import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many user groups',
	description: 'List the groups of the team by name, with the IDs of their members',
	fields: [returnAll, limit],
	route: 'GET /v2/user-groups',
	pagination: singlePage('data'),
});
