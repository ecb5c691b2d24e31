import { defineOperation } from '../../engine/defineOperation';
import { personaMode } from '../../fields/database';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getPersonas = defineOperation({
	name: 'Get Personas',
	value: 'getPersonas',
	action: 'Get the personas of the team',
	description: 'List the saved sets of filters, newest first; personas are in closed beta',
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [personaMode],
		},
	],
	route: 'GET /database/personas',
	query: ({ filters }) => filters,
	pagination: singlePage('data'),
});
