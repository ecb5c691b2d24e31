import { defineField } from './defineField';
import { collectionMember, namedRecordLocator, recordLocator } from './recordLocator';

export const waterfallType = defineField({
	displayName: 'Type',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'email',
	description: 'What the waterfall looks for',
	options: [
		{ name: 'Email Address', value: 'email' },
		{ name: 'Phone Number', value: 'phone' },
	],
});

export const waterfallFilter = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [{ ...waterfallType, description: 'Only waterfalls of this type' }],
});

export const waterfallField = recordLocator({
	displayName: 'Waterfall',
	name: 'waterfallId',
	description: 'The order in which lemlist asks its providers',
	noun: 'a waterfall',
	searchMethod: 'searchWaterfalls',
	idPrefixes: ['ecw', 'default'],
	examplePrefixes: ['ecw'],
});

export const ownProviderField = namedRecordLocator({
	displayName: 'Provider',
	name: 'providerId',
	description: 'The provider that your team has its own account with',
	noun: 'a provider',
	searchMethod: 'searchOwnProviders',
	example: 'dropcontact',
});

export const providerKey = defineField({
	displayName: 'Provider API Key',
	name: 'providerApiKey',
	type: 'string',
	typeOptions: { password: true },
	required: true,
	default: '',
	description: "The API key of your account with the provider; lemlist doesn't check it",
});

const providerField = namedRecordLocator({
	displayName: 'Provider',
	name: 'id',
	description: 'The provider that lemlist asks',
	noun: 'a provider',
	searchMethod: 'searchProviders',
	example: 'dropcontact',
});

/** The providers of a waterfall, in the order in which lemlist asks them. */
export const waterfallProviders = defineField({
	displayName: 'Providers',
	name: 'providers',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Provider',
	default: {},
	description: 'The providers in the order in which lemlist asks them, until one has the data',
	options: [
		{
			displayName: 'Provider',
			name: 'provider',
			values: [
				collectionMember(providerField),
				{
					displayName: 'Enabled',
					name: 'enabled',
					type: 'boolean',
					default: true,
					description: 'Whether to ask the provider; if off, it only keeps its position',
				},
			],
		},
	],
});

const COUNTRIES = 'as Get Waterfalls shows them';

export const includedCountries = defineField({
	displayName: 'Countries',
	name: 'countries',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Country' },
	default: [],
	description: `Use the waterfall for people in these countries, ${COUNTRIES}`,
});

export const excludedCountries = defineField({
	displayName: 'Excluded Countries',
	name: 'excludedCountries',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Country' },
	default: [],
	description: `Don't use it for people in these countries, ${COUNTRIES}`,
});

export const waterfallName = defineField({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'Up to 100 characters; must be unique in the team',
});
