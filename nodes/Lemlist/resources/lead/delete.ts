import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { requiredEmail, leadField } from '../../fields/lead';
import { deletedItem } from '../../output/items';

// Without this, lemlist unsubscribes the lead and keeps it.
const removeForGood = () => ({ action: 'remove' });

export const deleteLead = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a lead from a campaign',
	description: 'Permanently delete a lead from a campaign, with its statistics',
	sideEffects: ['irreversible'],
	fields: [campaignField, leadField],
	route: 'DELETE /campaigns/{campaignId}/leads/{lead}',
	query: removeForGood,
	output: deletedItem,
	v1: {
		fields: [campaignField, requiredEmail],
		route: 'DELETE /campaigns/{campaignId}/leads/{email}',
		query: removeForGood,
		output: deletedItem,
	},
});
