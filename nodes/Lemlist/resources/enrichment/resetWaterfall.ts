import { defineOperation } from '../../engine/defineOperation';
import { waterfallField } from '../../fields/waterfall';
import { unwrap } from '../../output/items';

export const resetWaterfall = defineOperation({
	name: 'Reset Waterfall',
	value: 'resetWaterfall',
	action: 'Reset a default enrichment waterfall',
	description: "Restore lemlist's own order of providers in a default waterfall",
	sideEffects: ['irreversible'],
	fields: [waterfallField],
	route: 'PUT /v2/enrichments/waterfalls/{waterfallId}/reset',
	output: unwrap('data'),
});
