import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getStatuses = defineOperation({
	name: 'Get Many Statuses',
	value: 'getStatuses',
	action: 'List the statuses of calls',
	description: "List the possible outcomes of calls: lemlist's statuses and those of the team",
	fields: [returnAll, limit],
	route: 'GET /call-statuses',
	pagination: singlePage('data'),
});
