import { defineField } from './defineField';

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

export const personaField = defineField({
	displayName: 'Persona',
	name: 'personaId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The saved set of filters',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a persona...',
			typeOptions: { searchListMethod: 'searchPersonas', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. pdp_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*pdp_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a persona begins with pdp_, followed by letters and digits',
					},
				},
			],
		},
	],
});
