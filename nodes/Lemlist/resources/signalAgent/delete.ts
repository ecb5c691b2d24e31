import { defineOperation } from '../../engine/defineOperation';
import { signalAgentField } from '../../fields/signalAgent';
import { deletedItem } from '../../output/items';

export const deleteAgent = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a signal agent',
	description: 'Permanently delete a signal agent',
	sideEffects: ['irreversible'],
	fields: [signalAgentField],
	route: 'DELETE /watchlist',
	query: (parameters) => parameters,
	serializeBy: (parameters) => parameters.watchListId,
	output: deletedItem,
});
