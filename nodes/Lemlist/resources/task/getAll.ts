import { defineOperation } from '../../engine/defineOperation';
import { filterTreeProblem, toFilterTreeText } from '../../fields/filterTree';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { taskConditions, taskListOptions } from '../../fields/taskList';
import { asRecords } from '../../output/records';
import {
	cappedPagination,
	pagePagination,
	zeroBasedPagePagination,
} from '../../pagination/strategies';
import { FIELDS_BY_LIST, needsFirstList, toFirstListQuery, toSearchQuery } from './filterQuery';
import { taskFilters } from './filters';
import { taskOutput } from './output';

const SEARCH = 'GET /v2/tasks';
const FIRST_LIST = 'GET /tasks';

// lemlist lists no more tasks than these (docs/lemlist-api.md#tasks).
const MAX_TASKS = 10_000;

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many tasks',
	description:
		'List the open tasks of the team, such as calls and manual steps of campaigns, or those that match filters and conditions',
	fields: [returnAll, limit, simplify, taskFilters, ...taskConditions, taskListOptions],
	routes: [SEARCH, FIRST_LIST],
	route: ({ filters }) => (needsFirstList(filters) ? FIRST_LIST : SEARCH),
	query: ({ filters, options: { include = [], ...sorting }, ...conditions }) =>
		needsFirstList(filters)
			? toFirstListQuery(filters)
			: {
					...toSearchQuery(filters),
					advancedFilters: toFilterTreeText(conditions),
					include: include.join(','),
					...sorting,
				},
	exclusive: FIELDS_BY_LIST,
	findProblem: filterTreeProblem,
	pagination: {
		...cappedPagination(pagePagination('results'), MAX_TASKS),
		byPath: { '/tasks': zeroBasedPagePagination('results') },
	},
	inspect: (response) =>
		asRecords(response).length < MAX_TASKS
			? {}
			: { hint: `lemlist returns up to ${MAX_TASKS} tasks. Narrow the list with filters.` },
	output: taskOutput,
});
