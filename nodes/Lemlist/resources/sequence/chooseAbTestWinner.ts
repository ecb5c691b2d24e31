import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';

export const chooseAbTestWinner = defineOperation({
	name: 'Choose A/B Test Winner',
	value: 'chooseAbTestWinner',
	action: 'Choose the winner of an A/B test',
	description:
		'Send the better variant to all remaining leads. Requires the Email Pro plan or higher.',
	sideEffects: ['irreversible'],
	fields: [
		sequenceCampaignField,
		sequenceField,
		stepField,
		{
			displayName: 'Winning Variant',
			name: 'variant',
			type: 'options',
			allowArbitraryValues: true,
			required: true,
			default: 'A',
			options: [
				{ name: 'A', value: 'A' },
				{ name: 'B', value: 'B' },
			],
		},
	],
	route: 'POST /sequences/{sequenceId}/steps/{stepId}/ab-test/winner',
	body: ({ variant }) => ({ variant }),
});
