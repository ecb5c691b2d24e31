import { defineOperation } from '../../engine/defineOperation';
import { searchFilters } from '../../fields/database';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { bodyPagePagination } from '../../pagination/strategies';
import { personOutput } from './personOutput';

export const searchPeople = defineOperation({
	name: 'Search People',
	value: 'searchPeople',
	action: 'Search for people in the database',
	description:
		"Find people in lemlist's database. Each page of up to 100 results uses one of the team's daily searches. With Simplify, a full name of two parts is split into first and last name.",
	fields: [
		searchFilters,
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Exclude Properties',
					name: 'excludes',
					type: 'string',
					typeOptions: { multipleValues: true },
					default: [],
					placeholder: 'e.g. experiences',
					description: 'Properties to omit from the results',
				},
				{
					displayName: 'Search Text',
					name: 'search',
					type: 'string',
					default: '',
					placeholder: 'e.g. revenue operations Paris',
					description: 'Keywords to find in names, titles, companies and locations',
					requiredWhenAdded: true,
				},
			],
		},
	],
	route: 'POST /database/people',
	body: ({ filters, options }) => ({ filters: filters.filter, ...options }),
	serializeBy: ({ filters, options }) => JSON.stringify([filters, options]),
	pagination: bodyPagePagination('results'),
	output: personOutput,
});
