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
	options: [{ ...waterfallType, description: 'Only those that look for this' }],
});

export const waterfallField = recordLocator({
	displayName: 'Waterfall',
	name: 'waterfallId',
	description: 'The order in which lemlist asks its providers for a piece of data',
	noun: 'a waterfall',
	searchMethod: 'searchWaterfalls',
	idPrefixes: ['ecw', 'default'],
	examplePrefixes: ['ecw'],
});

export const ownProviderField = namedRecordLocator({
	displayName: 'Provider',
	name: 'providerId',
	description: 'The provider with which the team has an account of its own',
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
	description: 'The API key of your account at the provider, which lemlist does not check',
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
					description: 'Whether lemlist asks the provider; off keeps only its place',
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
	description: `The countries of the people for whom the waterfall is used, ${COUNTRIES}`,
});

export const excludedCountries = defineField({
	displayName: 'Excluded Countries',
	name: 'excludedCountries',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Country' },
	default: [],
	description: `The countries of the people for whom it is not used, ${COUNTRIES}`,
});

export const waterfallName = defineField({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description: 'Up to 100 characters; no two waterfalls of a team have the same name',
});
