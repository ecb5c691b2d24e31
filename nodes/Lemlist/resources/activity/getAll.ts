import type { IDataObject } from 'n8n-workflow';

import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { SIMPLIFIED_PARTS, simplifyActivity } from '../../output/activity/simplifyActivity';
import { simplifiableBy } from '../../output/items';
import { parseFields, project } from '../../output/projection';
import { offsetPagination } from '../../pagination/strategies';
import { activityFilters, activityFiltersV1 } from './activityFilters';

// Saved expressions use these in addition to the parts that both triggers return.
const FLAT_FIELDS = [
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
];

const flatFields = parseFields(FLAT_FIELDS);

function toItem(activity: IDataObject): IDataObject {
	return { ...simplifyActivity(activity, 'list'), ...project(activity, flatFields) };
}

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
	output: simplifiableBy([...new Set([...SIMPLIFIED_PARTS, ...FLAT_FIELDS])], toItem),
	v1: {
		fields: [returnAll, limit, activityFiltersV1],
		route: 'GET /activities',
		query: ({ filters }) => filters,
		pagination: offsetPagination(),
	},
});
