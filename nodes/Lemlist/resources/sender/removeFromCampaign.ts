import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { userField } from '../../fields/user';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';
import { senderList } from './senderPool';

export const removeFromCampaign = defineOperation({
	name: 'Remove From Campaign',
	value: 'removeFromCampaign',
	action: 'Remove a sender from a campaign',
	description:
		'Remove a user from the senders of a campaign. Leads that the user has contacted stop at their next step, because their sender is missing; the output shows how many. Requires the Email Pro plan or higher.',
	sideEffects: ['irreversible'],
	fields: [campaignField, userField],
	route: 'DELETE /campaigns/{campaignId}/senders/{userId}',
	isRepeatable: false,
	lookup: ({ userId }) => ({
		route: 'GET /campaigns/{campaignId}/senders',
		findRecord: (response) => {
			const isPresent = senderList.toRecords(response).some((one) => one.userId === userId);
			return isPresent ? undefined : { deleted: true };
		},
	}),
	output: withParameters(['campaignId', 'userId'], unwrap('data')),
});
