import type { IDataObject } from 'n8n-workflow';

import { defineOperation } from '../../engine/defineOperation';
import { isAggregate } from '../../events';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { SIMPLIFIED_PARTS, simplifyActivity } from '../../output/activity/simplifyActivity';
import { simplifiableBy } from '../../output/items';
import { parseFields, project } from '../../output/projection';
import { asRecords } from '../../output/records';
import { offsetPagination } from '../../pagination/strategies';
import { ACTIVITY_TYPES } from './activityType';
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

/** What the user should know if lemlist found nothing: it may not know the type, and then it may return nothing. */
function hintForType(activities: unknown, type: unknown): string | undefined {
	if (typeof type !== 'string' || asRecords(activities).length > 0) return undefined;
	if (isAggregate(type))
		return `lemlist found no activities of the type '${type}'. It may not filter by such a group of types: select one of its types, such as Email Replied.`;
	return ACTIVITY_TYPES.includes(type)
		? undefined
		: `lemlist found no activities of the type '${type}', which it may not know. Check the spelling, or select a type from the list.`;
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
	inspect: (activities, { filters }) => ({ hint: hintForType(activities, filters.type) }),
	output: simplifiableBy([...new Set([...SIMPLIFIED_PARTS, ...FLAT_FIELDS])], toItem),
	v1: {
		fields: [returnAll, limit, activityFiltersV1],
		route: 'GET /activities',
		query: ({ filters }) => filters,
		pagination: offsetPagination(),
	},
});
