import { defineField } from './defineField';
import { recordLocator } from './recordLocator';
import { excludedValues, filterRows, includedValues } from './filterRows';

const filterField = defineField({
	displayName: 'Filter ID',
	name: 'filterId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. currentTitle',
	description: 'What to filter by, such as country or department; Get Filters lists all filters',
});

const included = includedValues('e.g. Founder');
const excluded = excludedValues('e.g. Assistant');

/** The filters of a search in the people and company database. */
export const searchFilters = filterRows({
	description: 'The filters; results must match all of them',
	required: true,
	members: [filterField, included, excluded],
});

/** The filters of a persona, which can also match the exact text. */
export const personaFilters = filterRows({
	description: 'The filters; people must match all of them',
	required: true,
	members: [
		filterField,
		included,
		excluded,
		{
			displayName: 'Exact Match',
			name: 'exactMatch',
			type: 'boolean',
			default: false,
			description: 'Whether to match the exact text only, for text filters that support it',
		},
	],
});

/** The kind of search that a persona is for. */
export const personaMode = defineField({
	displayName: 'Mode',
	name: 'mode',
	type: 'options',
	allowArbitraryValues: true,
	default: 'leads',
	description: 'What the filters of the persona search for',
	options: [
		{ name: 'Companies', value: 'companies', description: 'Not yet accepted by lemlist' },
		{ name: 'People', value: 'leads' },
	],
});

export const savedSearchField = recordLocator({
	displayName: 'Saved Search',
	name: 'savedSearchId',
	description: 'The saved search',
	noun: 'a saved search',
	searchMethod: 'searchSavedSearches',
	idPrefixes: ['lss'],
});

/** What a saved search finds. */
export const savedSearchMode = defineField({
	displayName: 'Mode',
	name: 'mode',
	type: 'options',
	allowArbitraryValues: true,
	default: 'leads',
	description: 'What the search finds; people and companies have different filters',
	options: [
		{ name: 'Companies', value: 'companies' },
		{ name: 'People', value: 'leads' },
	],
});

/** The filters of a saved search. */
export const savedSearchFilters = defineField({
	...personaFilters,
	description: 'Up to 10 filters; results must match all of them',
});

/** The filters as lemlist expects them, where they match the exact text only if they say so. */
export function toExactFilters<Filter extends { exactMatch?: boolean }>(filters?: Filter[]) {
	return filters?.map(({ exactMatch, ...filter }) =>
		exactMatch ? { ...filter, exactMatch } : filter,
	);
}

/** The size of a database export, each 100 of which lemlist charges as one search. */
export const exportSize = defineField({
	displayName: 'Maximum Rows',
	name: 'maxRows',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 1000 },
	default: 100,
	description: 'Max number of rows to export. Every 100 rows use one database search.',
});

export const personaField = recordLocator({
	displayName: 'Persona',
	name: 'personaId',
	description: 'The saved set of filters',
	noun: 'a persona',
	searchMethod: 'searchPersonas',
	idPrefixes: ['pdp'],
});
