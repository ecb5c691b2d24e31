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
		'Start finding data for a lead, which lemlist saves to the lead; to get the result, use Get with the returned ID',
	sideEffects: ['costsCredits'],
	fields: [leadIdField, enrichments, leadEnrichmentOptions],
	route: 'POST /leads/{leadId}/enrich',
	query: ({ enrichments: requestedData, options }) => ({ ...toFlags(requestedData), ...options }),
});
