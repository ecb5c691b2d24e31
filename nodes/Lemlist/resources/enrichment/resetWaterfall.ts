import { defineOperation } from '../../engine/defineOperation';
import { waterfallField } from '../../fields/waterfall';
import { unwrap } from '../../output/items';

export const resetWaterfall = defineOperation({
	name: 'Reset Waterfall',
	value: 'resetWaterfall',
	action: 'Reset a default enrichment waterfall',
	description:
		"Give a default waterfall lemlist's own order of providers again, in place of the order of the team",
	sideEffects: ['irreversible'],
	fields: [waterfallField],
	route: 'PUT /v2/enrichments/waterfalls/{waterfallId}/reset',
	output: unwrap('data'),
});
