import { defineOperation } from '../../engine/define';
import { watchListId } from '../../fields/signalAgent';
import { deleted } from '../../output/items';

export const deleteAgent = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a signal agent',
	description: 'Remove a signal agent for good',
	effects: ['permanent'],
	fields: [watchListId],
	route: 'DELETE /watchlist',
	query: (parameters) => parameters,
	orderedBy: (parameters) => parameters.watchListId,
	output: deleted,
});
