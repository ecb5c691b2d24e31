import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { campaignStepField } from '../../fields/sequence';
import { asRecord } from '../../output/records';

export const skipStep = defineOperation({
	name: 'Skip Step',
	value: 'skipStep',
	action: 'Skip a step for all leads of a campaign',
	description: 'Skip a step for every lead of a campaign',
	sideEffects: ['irreversible'],
	fields: [campaignField, campaignStepField],
	route: 'POST /campaigns/{campaignId}/steps/{stepId}/skip',
	isRepeatable: true,
	inspect: (response) =>
		asRecord(response).skipped === false ? { hint: 'The step was skipped already.' } : {},
});
