import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';
import { deletedItem } from '../../output/items';

export const deleteStep = defineOperation({
	name: 'Delete Step',
	value: 'deleteStep',
	action: 'Delete a step of a sequence',
	description: 'Delete a step from a sequence while its campaign is not running',
	sideEffects: ['irreversible'],
	fields: [sequenceCampaignField, sequenceField, stepField],
	route: 'DELETE /sequences/{sequenceId}/steps/{stepId}',
	output: deletedItem,
});
