import { defineOperation } from '../../engine/defineOperation';
import { contactField } from '../../fields/contact';
import { limit, returnAll } from '../../fields/paging';
import { noteOptions } from '../../fields/recordNote';
import { pagePagination } from '../../pagination/strategies';

export const getNotes = defineOperation({
	name: 'Get Many Notes',
	value: 'getNotes',
	action: 'List the notes of a contact',
	description: "List the team's notes about a contact, newest first unless sorted otherwise",
	fields: [contactField, returnAll, limit, noteOptions],
	route: 'GET /contacts/{contact}/notes',
	query: ({ options }) => ({ sortBy: options.sortOrder && 'createdAt', ...options }),
	pagination: pagePagination('data'),
});
