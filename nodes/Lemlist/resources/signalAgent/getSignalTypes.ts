import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { wholeListIn } from '../../transport/pagers';

export const getSignalTypes = defineOperation({
	name: 'Get Signal Types',
	value: 'getSignalTypes',
	action: 'Get the types of signals',
	description: 'List the events that signal agents can watch for, with an explanation of each',
	fields: [returnAll, limit],
	route: 'GET /watchlist/library',
	pages: wholeListIn('data'),
});
