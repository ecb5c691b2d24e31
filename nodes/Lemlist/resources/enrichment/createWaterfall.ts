import { defineOperation } from '../../engine/defineOperation';
import {
	excludedCountries,
	includedCountries,
	waterfallName,
	waterfallProviders,
	waterfallType,
} from '../../fields/waterfall';
import { unwrap } from '../../output/items';
import { asList } from '../../output/records';
import { toConditions } from './toConditions';

export const createWaterfall = defineOperation({
	name: 'Create Waterfall',
	value: 'createWaterfall',
	action: 'Create an enrichment waterfall',
	description:
		'Set which providers lemlist asks for people in certain countries, and in which order; up to 20 waterfalls per team',
	fields: [
		waterfallType,
		{ ...waterfallName, required: true, placeholder: 'e.g. DACH emails' },
		{ ...includedCountries, required: true },
		{ ...waterfallProviders, required: true },
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [excludedCountries],
		},
	],
	route: 'POST /v2/enrichments/waterfalls',
	body: ({ type, name, countries, providers, additionalFields }) => ({
		type,
		name,
		conditions: toConditions(countries, additionalFields.excludedCountries),
		providers: providers.provider,
	}),
	serializeBy: ({ name }) => name.toLowerCase(),
	lookup: ({ type, name }) => ({
		route: 'GET /v2/enrichments/waterfalls',
		query: { type },
		findRecord: (response) => asList(response).find((waterfall) => waterfall.name === name),
	}),
	output: unwrap('data'),
});
