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
	description: 'What is compared, such as country or department; Get Filters lists them',
});

const included = includedValues('e.g. Founder');
const excluded = excludedValues('e.g. Assistant');

/** The filters of a search in the people and company database. */
export const searchFilters = filterRows({
	description: 'What the results have in common; all filters must apply',
	required: true,
	members: [filterField, included, excluded],
});

/** The filters of a persona, which can also match the exact text. */
export const personaFilters = filterRows({
	description: 'What the people of this persona have in common; all filters must apply',
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
			description: 'Whether only the exact text counts, for the text filters that support it',
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
	description: 'What the filters of the persona find',
	options: [
		{ name: 'Companies', value: 'companies', description: 'Not yet accepted by lemlist' },
		{ name: 'People', value: 'leads' },
	],
});

export const personaField = recordLocator({
	displayName: 'Persona',
	name: 'personaId',
	description: 'The saved set of filters',
	noun: 'a persona',
	searchMethod: 'searchPersonas',
	idPrefixes: ['pdp'],
});
