import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { simplifiable } from '../../output/items';
import { offsetPagination } from '../../pagination/strategies';
import { activityFilters, activityFiltersV1 } from './activityFilters';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many activities',
	description:
		'List what happened in campaigns, such as sent, opened or answered messages, newest first',
	fields: [returnAll, limit, simplify, activityFilters],
	route: 'GET /activities',
	query: ({ filters }) => ({ version: 'v2', ...filters }),
	pagination: offsetPagination(),
	output: simplifiable(
		'_id',
		'type',
		'createdAt',
		'leadId',
		'leadEmail',
		'campaignId',
		'campaignName',
		'sendUserEmail',
		'sequenceStep',
		'isFirst',
	),
	v1: {
		fields: [returnAll, limit, activityFiltersV1],
		route: 'GET /activities',
		query: ({ filters }) => filters,
		pagination: offsetPagination(),
	},
});
