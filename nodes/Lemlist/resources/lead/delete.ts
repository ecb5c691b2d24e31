import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { email, leadSelect } from '../../fields/lead';
import { deleted } from '../../output/items';

export const deleteLead = defineOperation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a lead from a campaign',
	description: 'Remove a lead from a campaign for good, with its statistics',
	effects: ['permanent'],
	fields: [campaignSelect, leadSelect],
	route: 'DELETE /campaigns/{campaignId}/leads/{lead}',
	// Without this lemlist unsubscribes the lead and keeps it.
	query: () => ({ action: 'remove' }),
	output: deleted,
	v1: {
		fields: [campaignSelect, email],
		route: 'DELETE /campaigns/{campaignId}/leads/{email}',
	},
});
