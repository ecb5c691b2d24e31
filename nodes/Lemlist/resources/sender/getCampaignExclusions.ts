import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { limit, returnAll } from '../../fields/paging';
import { senderList } from './senderPool';

export const getCampaignExclusions = defineOperation({
	name: 'Get Campaign Exclusions',
	value: 'getCampaignExclusions',
	action: 'Get the senders that a campaign excludes',
	description:
		"List who doesn't send in a campaign with a dynamic sender strategy, and whether the list is the team's. Requires the Email Pro plan or higher.",
	fields: [campaignField, returnAll, limit],
	route: 'GET /campaigns/{campaignId}/dynamic-sender-exclusions',
	pagination: senderList,
});
