import { defineOperation } from '../../engine/defineOperation';
import {
	excludedCountries,
	includedCountries,
	waterfallField,
	waterfallName,
	waterfallProviders,
} from '../../fields/waterfall';
import { unwrap } from '../../output/items';
import { toConditions } from './toConditions';

export const updateWaterfall = defineOperation({
	name: 'Update Waterfall',
	value: 'updateWaterfall',
	action: 'Update an enrichment waterfall',
	description:
		'Change the name, the providers or the countries of a waterfall. Providers that you leave out move to the end and are no longer asked; default waterfalls have no countries.',
	fields: [
		waterfallField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [includedCountries, excludedCountries, waterfallName, waterfallProviders],
		},
	],
	route: 'PATCH /v2/enrichments/waterfalls/{waterfallId}',
	body: ({ updateFields: { countries, excludedCountries: excluded, name, providers } }) => ({
		name,
		conditions: toConditions(countries, excluded),
		providers: providers?.provider,
	}),
	requireOneOf: ['updateFields'],
	isRepeatable: true,
	output: unwrap('data'),
});
