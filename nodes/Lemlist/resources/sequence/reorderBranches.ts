import { defineOperation } from '../../engine/defineOperation';
import { branchOrder } from '../../fields/branch';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';

export const reorderBranches = defineOperation({
	name: 'Reorder Branches',
	value: 'reorderBranches',
	action: 'Reorder the branches of a condition',
	description:
		'Set the order in which the branches of a condition are tested; a lead follows the first match. In closed beta; requires the Email Pro plan or higher.',
	fields: [sequenceCampaignField, sequenceField, stepField, branchOrder],
	route: 'PATCH /sequences/{sequenceId}/steps/{stepId}/branches',
	body: ({ order }) => ({ order: order.branch?.map(({ branchSequenceId }) => branchSequenceId) }),
	isRepeatable: true,
});
