import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { watchListId } from '../../fields/signalAgent';
import { simplify } from '../../fields/simplify';
import { simplified } from '../../output/items';
import { byPageIn } from '../../transport/pagers';

export const getHistory = defineOperation({
	name: 'Get History',
	value: 'getHistory',
	action: 'Get the history of a signal agent',
	description: 'List the former configurations of an agent and how many signals each one found',
	fields: [watchListId, returnAll, limit, simplify],
	route: 'GET /watchlist/history',
	query: (parameters) => ({ watchListId: parameters.watchListId }),
	pages: byPageIn('data'),
	output: simplified(
		'_id',
		'startDate',
		'endDate',
		'createdBy',
		'name',
		'type',
		'filters',
		'signalProcessingType',
		'stats.signalsCount',
	),
});
