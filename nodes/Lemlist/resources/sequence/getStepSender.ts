import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const getStepSender = defineOperation({
	name: 'Get Step Sender',
	value: 'getStepSender',
	action: 'Get the forced sender of a step',
	description:
		"Get the user who sends a step regardless of the lead's sender; the output has no sender if none is forced. Requires the Email Pro plan or higher.",
	fields: [sequenceCampaignField, sequenceField, stepField],
	route: 'GET /sequences/{sequenceId}/steps/{stepId}/sender',
	output: withParameters(['sequenceId', 'stepId'], unwrap('data')),
});
