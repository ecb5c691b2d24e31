import { defineField } from './defineField';

const search = defineField({
	displayName: 'Search',
	name: 'search',
	type: 'string',
	default: '',
	description: 'Part of the name of the field',
});

/** Limits the fields of a search to those of some kinds of records. */
export function searchFieldFilters(scopes: ReadonlyArray<{ name: string; value: string }>) {
	return defineField({
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options: [
			{
				displayName: 'Scope',
				name: 'scope',
				type: 'options',
				allowArbitraryValues: true,
				default: 'contact',
				description: 'Only fields of this kind of record',
				options: [...scopes],
			},
			search,
		],
	});
}
