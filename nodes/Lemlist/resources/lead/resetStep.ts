import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { leadField } from '../../fields/lead';
import { campaignStepField } from '../../fields/sequence';
import { asRecord } from '../../output/records';

export const resetStep = defineOperation({
	name: 'Reset Step',
	value: 'resetStep',
	action: 'Reset a step for a lead',
	description: "Delete the lead's own text for a step, so that the lead gets the campaign's text",
	sideEffects: ['irreversible'],
	fields: [campaignField, leadField, campaignStepField],
	route: 'DELETE /campaigns/{campaignId}/leads/{lead}/steps/{stepId}/personalization',
	inspect: (response) =>
		asRecord(response).reset === false ? { hint: 'The step had no text of its own.' } : {},
});
