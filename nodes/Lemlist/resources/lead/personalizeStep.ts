import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { emptyValues } from '../../fields/emptyValues';
import { leadField } from '../../fields/lead';
import { campaignStepField } from '../../fields/sequence';
import { stepPersonalization } from '../../fields/stepPersonalization';

export const personalizeStep = defineOperation({
	name: 'Personalize Step',
	value: 'personalizeStep',
	action: 'Personalize a step for a lead',
	description:
		"Write your own text for a step, for one lead that hasn't reached it yet; Reset Step restores the campaign's text",
	fields: [campaignField, leadField, campaignStepField, stepPersonalization, emptyValues],
	route: 'PUT /campaigns/{campaignId}/leads/{lead}/steps/{stepId}/personalization',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
});
