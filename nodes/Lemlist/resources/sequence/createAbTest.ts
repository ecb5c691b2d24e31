import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';

export const createAbTest = defineOperation({
	name: 'Create A/B Test',
	value: 'createAbTest',
	action: 'Create an A/B test of a step',
	description:
		'Copy the message of an email, a LinkedIn invitation or a LinkedIn message into a variant B, and split the leads between both. Requires the Email Pro plan or higher.',
	fields: [sequenceCampaignField, sequenceField, stepField],
	route: 'POST /sequences/{sequenceId}/steps/{stepId}/ab-test',
});
