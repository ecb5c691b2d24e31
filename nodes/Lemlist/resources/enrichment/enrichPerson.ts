import { defineOperation } from '../../engine/defineOperation';
import { enrichments, person, PERSON_KEYS } from '../../fields/enrichment';
import { enrichmentOptions } from '../../fields/enrichmentOptions';
import { toFlags } from './toFlags';

export const enrichPerson = defineOperation({
	name: 'Enrich Person',
	value: 'enrichPerson',
	action: 'Enrich a person',
	description: 'Start finding data for a person; to get the result, use Get with the returned ID',
	sideEffects: ['costsCredits'],
	fields: [person, enrichments, enrichmentOptions],
	route: 'POST /enrich',
	query: ({ person: personData, enrichments: requestedData, options }) => ({
		...personData,
		...toFlags(requestedData),
		...options,
	}),
	requireOneOf: PERSON_KEYS,
	// Requests about different people do not wait for each other.
	serializeBy: ({ person: personData }) => JSON.stringify(personData),
});
