import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many domains',
	description:
		'List the domains of the team, bought in lemlist or connected, each with how far its setup is; canceled ones are missing',
	fields: [returnAll, limit],
	route: 'GET /domains-core/team-domains',
	pagination: singlePage('domains'),
});
