import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { leadField } from '../../fields/lead';
import { campaignStepField } from '../../fields/sequence';
import { asRecord } from '../../output/records';

export const skipStep = defineOperation({
	name: 'Skip Step',
	value: 'skipStep',
	action: 'Skip a step for a lead',
	description:
		"Skip a step for one lead. For many leads, the operation 'Skip Step for Leads' of the Campaign resource needs fewer requests.",
	sideEffects: ['irreversible'],
	fields: [campaignField, leadField, campaignStepField],
	route: 'POST /campaigns/{campaignId}/leads/{lead}/steps/{stepId}/skip',
	deprecation:
		"lemlist has announced a replacement for this request. Use the operation 'Skip Step for Leads' of the Campaign resource.",
	isRepeatable: true,
	inspect: (response) =>
		asRecord(response).skipped === false ? { hint: 'The step was skipped already.' } : {},
});
