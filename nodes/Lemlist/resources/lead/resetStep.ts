import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { leadField } from '../../fields/lead';
import { campaignStepField } from '../../fields/sequence';
import { asRecord } from '../../output/records';

export const resetStep = defineOperation({
	name: 'Reset Step',
	value: 'resetStep',
	action: 'Reset a step of a lead',
	description:
		'Delete the text that a step has for one lead, so that the lead gets that of the step',
	sideEffects: ['irreversible'],
	fields: [campaignField, leadField, campaignStepField],
	route: 'DELETE /campaigns/{campaignId}/leads/{lead}/steps/{stepId}/personalization',
	inspect: (response) =>
		asRecord(response).reset === false ? { hint: 'The step had no text of its own.' } : {},
});
