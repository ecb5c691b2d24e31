import { defineField } from './defineField';

/** The filters of a list of the team's contact or company lists. */
export const listFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			description: 'Part of the name of the list',
		},
	],
});
