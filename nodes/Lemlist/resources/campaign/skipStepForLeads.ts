import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { leadField } from '../../fields/lead';
import { campaignStepField } from '../../fields/sequence';
import { asRecords } from '../../output/records';

function resultFor(response: unknown, lead: string) {
	return asRecords(response, 'results').find((result) => result.lead === lead);
}

export const skipStepForLeads = defineOperation({
	name: 'Skip Step for Leads',
	value: 'skipStepForLeads',
	action: 'Skip a step for leads of a campaign',
	description:
		'Skip a step for certain leads, one per input item, with one request for up to 100 leads',
	sideEffects: ['irreversible'],
	fields: [campaignField, campaignStepField, leadField],
	route: 'POST /campaigns/{campaignId}/steps/{stepId}/skip-for-leads',
	isRepeatable: true,
	batch: {
		size: 100,
		body: (items) => ({ leads: [...new Set(items.map(({ lead }) => lead))] }),
		resultFor: (response, _index, { lead }) => resultFor(response, lead),
		rejectionFor: (response, _index, { lead }) =>
			resultFor(response, lead)?.status === 'not_found' ? 'STEP_SKIP_LEAD_NOT_FOUND' : undefined,
	},
});
