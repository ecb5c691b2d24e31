import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { asIs, simplified } from '../../output/items';
import { byOffset } from '../../transport/pagination';
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
	pages: byOffset(),
	output: simplified(
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
		query: ({ filters }) => filters,
		output: asIs,
	},
});
