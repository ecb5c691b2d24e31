import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';
import { deletedItem } from '../../output/items';

export const deleteAbTest = defineOperation({
	name: 'Delete A/B Test',
	value: 'deleteAbTest',
	action: 'Delete the A/B test of a step',
	description: 'Delete one variant and end the A/B test. Requires the Email Pro plan or higher.',
	sideEffects: ['irreversible'],
	fields: [
		sequenceCampaignField,
		sequenceField,
		stepField,
		{
			displayName: 'Variant to Delete',
			name: 'variant',
			type: 'options',
			allowArbitraryValues: true,
			default: 'B',
			options: [
				{ name: 'A', value: 'A', description: 'The message of variant B takes its place' },
				{ name: 'B', value: 'B', description: 'The step keeps its first message' },
			],
		},
	],
	route: 'DELETE /sequences/{sequenceId}/steps/{stepId}/ab-test',
	query: ({ variant }) => ({ variant }),
	output: deletedItem,
});
