import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { signalAgentField } from '../../fields/signalAgent';
import { simplify } from '../../fields/simplify';
import { simplifiable } from '../../output/items';
import { pagePagination } from '../../pagination/strategies';

export const getHistory = defineOperation({
	name: 'Get History',
	value: 'getHistory',
	action: 'Get the history of a signal agent',
	description: 'List earlier configurations of an agent and how many signals each one found',
	fields: [signalAgentField, returnAll, limit, simplify],
	route: 'GET /watchlist/history',
	query: (parameters) => ({ watchListId: parameters.watchListId }),
	pagination: pagePagination('data'),
	output: simplifiable(
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
