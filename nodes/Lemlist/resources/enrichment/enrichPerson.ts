import { defineOperation } from '../../engine/define';
import { enrichments, person } from '../../fields/enrichment';
import { enrichmentOptions } from '../../fields/enrichmentOptions';
import { flags } from './flags';

export const enrichPerson = defineOperation({
	name: 'Enrich Person',
	value: 'enrichPerson',
	action: 'Enrich a person',
	description: 'Start to look for data of a person; use Get with the returned ID for the result',
	effects: ['costs'],
	fields: [person, enrichments, enrichmentOptions],
	route: 'POST /enrich',
	query: ({ person: known, enrichments: chosen, options }) => ({
		...known,
		...flags(chosen),
		...options,
	}),
	// Different people need not wait for each other.
	orderedBy: ({ person: known }) => JSON.stringify(known),
});
