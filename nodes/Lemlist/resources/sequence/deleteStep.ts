import { defineOperation } from '../../engine/define';
import { campaignOfSequence } from '../../fields/campaign';
import { sequenceId, stepId } from '../../fields/sequence';
import { deleted } from '../../output/items';

export const deleteStep = defineOperation({
	name: 'Delete Step',
	value: 'deleteStep',
	action: 'Delete a step of a sequence',
	description: 'Remove a step from a sequence while its campaign is not running',
	effects: ['permanent'],
	fields: [campaignOfSequence, sequenceId, stepId],
	route: 'DELETE /sequences/{sequenceId}/steps/{stepId}',
	output: deleted,
});
