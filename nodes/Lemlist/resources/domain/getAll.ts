import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many domains',
	description:
		'List the domains that the team has bought in lemlist or connected, with their setup status; canceled domains are not included',
	fields: [returnAll, limit],
	route: 'GET /domains-core/team-domains',
	pagination: singlePage('domains'),
});
