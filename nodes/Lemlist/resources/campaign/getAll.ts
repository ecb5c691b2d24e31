import { defineOperation } from '../../engine/define';
import { campaignFilters } from '../../fields/campaignFilters';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { asIs, simplified } from '../../output/items';
import { byPageIn } from '../../transport/pagers';
import { byOffset } from '../../transport/pagination';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many campaigns',
	description: 'List the campaigns of the team, newest first unless sorted otherwise',
	fields: [returnAll, limit, simplify, campaignFilters],
	route: 'GET /campaigns',
	query: ({ filters }) => ({
		version: 'v2',
		sortBy: filters.sortOrder ? 'createdAt' : '',
		...filters,
	}),
	pages: byPageIn('campaigns'),
	output: simplified(
		'_id',
		'name',
		'status',
		'labels',
		'createdAt',
		'createdBy',
		'hasError',
		'errors',
	),
	v1: { fields: [returnAll, limit], query: undefined, pages: byOffset(), output: asIs },
});
