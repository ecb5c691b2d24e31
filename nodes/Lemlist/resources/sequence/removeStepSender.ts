import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const removeStepSender = defineOperation({
	name: 'Remove Step Sender',
	value: 'removeStepSender',
	action: 'Remove the forced sender of a step',
	description:
		"Have the step sent by each lead's own sender, as it was before; not possible for voice messages. Requires the Email Pro plan or higher.",
	fields: [sequenceCampaignField, sequenceField, stepField],
	route: 'DELETE /sequences/{sequenceId}/steps/{stepId}/sender',
	output: withParameters(['sequenceId', 'stepId'], unwrap('data')),
});
