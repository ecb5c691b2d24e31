import { defineOperation } from '../../engine/defineOperation';
import { isAggregate } from '../../events';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { ACTIVITY } from '../../output/recordKinds/activity';
import { recordOutput } from '../../output/recordKinds/recordOutput';
import { asRecords } from '../../output/records';
import { offsetPagination } from '../../pagination/strategies';
import { ACTIVITY_TYPES } from './activityType';
import { activityFilters, activityFiltersV1 } from './activityFilters';

/** What the user should know if lemlist found nothing: it may not know the type, and then it may return nothing. */
function hintForType(activities: unknown, type: unknown): string | undefined {
	if (typeof type !== 'string' || asRecords(activities).length > 0) return undefined;
	if (isAggregate(type))
		return `lemlist found no activities of the type '${type}'. It may not support filtering by this group of types: select a single type, such as Email Replied.`;
	return ACTIVITY_TYPES.includes(type)
		? undefined
		: `lemlist found no activities of the type '${type}'. Check the spelling, or select a type from the list.`;
}

const EMPTY_PERIOD = {
	problem: "'Until' is before 'From'",
	advice: 'Enter a later date, or remove one of the two.',
};

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many activities',
	description:
		'List what happened in campaigns, such as messages that were sent, opened or answered, newest first',
	fields: [returnAll, limit, simplify, activityFilters],
	route: 'GET /activities',
	query: ({ filters }) => ({ version: 'v2', ...filters }),
	findProblem: ({ filters: { minDate, maxDate } }) =>
		minDate && maxDate && Date.parse(maxDate) < Date.parse(minDate) ? EMPTY_PERIOD : undefined,
	pagination: offsetPagination(),
	inspect: (activities, { filters }) => ({ hint: hintForType(activities, filters.type) }),
	output: recordOutput(ACTIVITY),
	v1: {
		fields: [returnAll, limit, activityFiltersV1],
		route: 'GET /activities',
		query: ({ filters }) => filters,
		pagination: offsetPagination(),
	},
});
