import { defineOperation } from '../../engine/defineOperation';
import { enrichments } from '../../fields/enrichment';
import { leadEnrichmentOptions } from '../../fields/enrichmentOptions';
import { leadIdField } from '../../fields/lead';
import { toFlags } from './toFlags';

export const enrichLead = defineOperation({
	name: 'Enrich Lead',
	value: 'enrichLead',
	action: 'Enrich a lead',
	description:
		'Start to look for data of a lead, which lemlist writes into the lead; use Get with the returned ID for the result',
	sideEffects: ['costsCredits'],
	fields: [leadIdField, enrichments, leadEnrichmentOptions],
	route: 'POST /leads/{leadId}/enrich',
	query: ({ enrichments: requestedData, options }) => ({ ...toFlags(requestedData), ...options }),
});
