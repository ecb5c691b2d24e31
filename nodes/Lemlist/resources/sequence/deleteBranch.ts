import { defineOperation } from '../../engine/defineOperation';
import { deletionLookup } from '../../engine/deletionLookup';
import { branchField } from '../../fields/branch';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';

export const deleteBranch = defineOperation({
	name: 'Delete Branch',
	value: 'deleteBranch',
	action: 'Delete a branch of a condition',
	description:
		"Delete a branch with all steps and branches below it, while the campaign is not running. Else and the last remaining branch can't be deleted. In closed beta; requires the Email Pro plan or higher.",
	sideEffects: ['irreversible'],
	fields: [sequenceCampaignField, sequenceField, stepField, branchField],
	route: 'DELETE /sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}',
	isRepeatable: false,
	lookup: ({ branchSequenceId }) =>
		deletionLookup(
			{ route: 'GET /sequences/{sequenceId}/steps/{stepId}/branches' },
			(branch) => branch.sequenceId === branchSequenceId,
		),
});
