import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { limit, returnAll } from '../../fields/paging';
import { noteOptions } from '../../fields/recordNote';
import { pagePagination } from '../../pagination/strategies';

export const getNotes = defineOperation({
	name: 'Get Many Notes',
	value: 'getNotes',
	action: 'List the notes of a company',
	description: "List the team's notes about a company, oldest first unless sorted otherwise",
	fields: [companyField, returnAll, limit, noteOptions],
	route: 'GET /companies/{companyId}/notes',
	query: ({ options }) => ({ sortBy: options.sortOrder && 'createdAt', ...options }),
	pagination: pagePagination('data'),
});
