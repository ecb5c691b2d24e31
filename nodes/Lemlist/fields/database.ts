import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

const filterField = defineField({
	displayName: 'Filter ID',
	name: 'filterId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. currentTitle',
	description: 'What is compared, such as country or department; Get Filters lists them',
});

const includedValues = defineField({
	displayName: 'Include',
	name: 'in',
	type: 'string',
	typeOptions: { multipleValues: true },
	default: [],
	placeholder: 'e.g. Founder',
	description: 'Values of which one must apply',
});

const excludedValues = defineField({
	displayName: 'Exclude',
	name: 'out',
	type: 'string',
	typeOptions: { multipleValues: true },
	default: [],
	placeholder: 'e.g. Assistant',
	description: 'Values of which none may apply',
});

/** By what the people and company database is searched. */
export const searchFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	placeholder: 'Add Filter',
	default: {},
	description: 'What the results have in common; all filters must apply',
	options: [
		{
			displayName: 'Filter',
			name: 'filter',
			values: [filterField, includedValues, excludedValues],
		},
	],
});

/** By what a persona describes people; these filters can also ask for the exact text. */
export const personaFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	required: true,
	placeholder: 'Add Filter',
	default: {},
	description: 'What the people of this persona have in common; all filters must apply',
	options: [
		{
			displayName: 'Filter',
			name: 'filter',
			values: [
				filterField,
				includedValues,
				excludedValues,
				{
					displayName: 'Exact Match',
					name: 'exactMatch',
					type: 'boolean',
					default: false,
					description: 'Whether only the exact text counts, for the text filters that support it',
				},
			],
		},
	],
});

/** For which search a persona is meant. */
export const personaMode = defineField({
	displayName: 'Mode',
	name: 'mode',
	type: 'options',
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
