import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';

export const getAbTest = defineOperation({
	name: 'Get A/B Test',
	value: 'getAbTest',
	action: 'Get the A/B test of a step',
	description:
		'Get variant B of the A/B test of an email step. Requires the Email Pro plan or higher.',
	fields: [sequenceCampaignField, sequenceField, stepField],
	route: 'GET /sequences/{sequenceId}/steps/{stepId}/ab-test',
});
