import { defineOperation } from '../../engine/defineOperation';
import { deletionLookup } from '../../engine/deletionLookup';
import { waterfallField } from '../../fields/waterfall';
import { deletedItem } from '../../output/items';

export const deleteWaterfall = defineOperation({
	name: 'Delete Waterfall',
	value: 'deleteWaterfall',
	action: 'Delete an enrichment waterfall',
	description:
		'Delete a waterfall of the team; lemlist then uses the default one for its countries',
	sideEffects: ['irreversible'],
	fields: [waterfallField],
	route: 'DELETE /v2/enrichments/waterfalls/{waterfallId}',
	isRepeatable: false,
	lookup: ({ waterfallId }) =>
		deletionLookup({ route: 'GET /v2/enrichments/waterfalls' }, ({ id }) => id === waterfallId),
	output: deletedItem,
});
