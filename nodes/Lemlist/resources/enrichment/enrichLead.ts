import { defineOperation } from '../../engine/define';
import { enrichments } from '../../fields/enrichment';
import { leadEnrichmentOptions } from '../../fields/enrichmentOptions';
import { leadId } from '../../fields/lead';
import { flags } from './flags';

export const enrichLead = defineOperation({
	name: 'Enrich Lead',
	value: 'enrichLead',
	action: 'Enrich a lead',
	description:
		'Start to look for data of a lead, which lemlist writes into the lead; use Get with the returned ID for the result',
	effects: ['costs'],
	fields: [leadId, enrichments, leadEnrichmentOptions],
	route: 'POST /leads/{leadId}/enrich',
	query: ({ enrichments: chosen, options }) => ({ ...flags(chosen), ...options }),
});
