import { defineOperation } from '../../engine/define';
import { campaignOfSequence } from '../../fields/campaign';
import { sequenceId, stepId } from '../../fields/sequence';

export const getAbTest = defineOperation({
	name: 'Get A/B Test',
	value: 'getAbTest',
	action: 'Get the A/B test of a step',
	description: 'Get variant B of the A/B test of an e-mail step. Needs the Email Pro plan.',
	fields: [campaignOfSequence, sequenceId, stepId],
	route: 'GET /sequences/{sequenceId}/steps/{stepId}/ab-test',
});
