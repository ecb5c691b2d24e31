import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { signalFilters } from '../../fields/signals';
import { simplify } from '../../fields/simplify';
import { simplified } from '../../output/items';
import { byPageIn } from '../../transport/pagers';

export const getSignals = defineOperation({
	name: 'Get Signals',
	value: 'getSignals',
	action: 'Get the signals that agents have found',
	description: 'List what signal agents have found, with the contact or the company concerned',
	fields: [returnAll, limit, simplify, signalFilters],
	route: 'GET /watchlist/signals',
	query: ({ filters }) => filters,
	pages: byPageIn('data'),
	output: simplified(
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
