import { defineOperation } from '../../engine/defineOperation';
import { waterfallField } from '../../fields/waterfall';
import { unwrap } from '../../output/items';

export const getWaterfall = defineOperation({
	name: 'Get Waterfall',
	value: 'getWaterfall',
	action: 'Get an enrichment waterfall',
	description: 'Get which providers a waterfall asks, in which order and for which countries',
	fields: [waterfallField],
	route: 'GET /v2/enrichments/waterfalls/{waterfallId}',
	output: unwrap('data'),
});
