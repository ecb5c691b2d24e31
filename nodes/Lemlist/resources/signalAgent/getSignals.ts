import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { signalFilters } from '../../fields/signalFilters';
import { simplify } from '../../fields/simplify';
import { simplifiable } from '../../output/items';
import { pagePagination } from '../../pagination/strategies';

export const getSignals = defineOperation({
	name: 'Get Signals',
	value: 'getSignals',
	action: 'Get the signals that agents have found',
	description: 'List what signal agents have found, with the contact or the company concerned',
	fields: [returnAll, limit, simplify, signalFilters],
	route: 'GET /watchlist/signals',
	query: ({ filters }) => filters,
	pagination: pagePagination('data'),
	output: simplifiable(
		'_id',
		'type',
		'status',
		'receivedAt',
		'watchListId',
		'watchListName',
		'contact.email',
		'contact.linkedinUrl',
		'company.name',
		'company.domain',
		'signalData',
	),
});
