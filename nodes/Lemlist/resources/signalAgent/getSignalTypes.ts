import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getSignalTypes = defineOperation({
	name: 'Get Signal Types',
	value: 'getSignalTypes',
	action: 'Get the types of signals',
	description: 'List the events that signal agents can watch for, with an explanation of each',
	fields: [returnAll, limit],
	route: 'GET /watchlist/library',
	pagination: singlePage('data'),
});
