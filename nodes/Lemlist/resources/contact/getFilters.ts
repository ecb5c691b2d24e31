import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { searchFieldFilters } from '../../fields/searchFilters';
import { singlePage } from '../../pagination/strategies';

export const getFilters = defineOperation({
	name: 'Get Filters',
	value: 'getFilters',
	action: 'Get the filters of the contact search',
	description:
		'List the fields that Search can filter by, with their types, operators and possible values',
	fields: [
		returnAll,
		limit,
		searchFieldFilters([
			{ name: 'Company', value: 'company' },
			{ name: 'Contact', value: 'contact' },
		]),
	],
	route: 'GET /v2/contacts/filters',
	query: ({ filters }) => filters,
	pagination: singlePage('data'),
});
