import { defineOperation } from '../../engine/defineOperation';
import { campaignFilters } from '../../fields/campaignFilters';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { offsetPagination, pagePagination } from '../../pagination/strategies';
import { campaignOutput } from './output';

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
	pagination: pagePagination('campaigns'),
	output: campaignOutput,
	v1: { fields: [returnAll, limit], route: 'GET /campaigns', pagination: offsetPagination() },
});
