import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { limit, returnAll } from '../../fields/paging';
import { senderList } from './senderPool';

export const getByCampaign = defineOperation({
	name: 'Get by Campaign',
	value: 'getByCampaign',
	action: 'Get the senders of a campaign',
	description:
		"List who sends for a campaign and from which accounts. The list can't be changed if the campaign uses a dynamic sender strategy. Requires the Email Pro plan or higher.",
	fields: [campaignField, returnAll, limit],
	route: 'GET /campaigns/{campaignId}/senders',
	pagination: senderList,
});
