import { defineOperation } from '../../engine/defineOperation';
import { waterfallField } from '../../fields/waterfall';
import { unwrap } from '../../output/items';

export const getWaterfall = defineOperation({
	name: 'Get Waterfall',
	value: 'getWaterfall',
	action: 'Get an enrichment waterfall',
	description: 'Get the providers of a waterfall, their order and its countries',
	fields: [waterfallField],
	route: 'GET /v2/enrichments/waterfalls/{waterfallId}',
	output: unwrap('data'),
});
