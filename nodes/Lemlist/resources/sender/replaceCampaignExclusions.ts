import { defineOperation } from '../../engine/defineOperation';
import { sendEmpty } from '../../engine/input/emptyValue';
import { campaignField } from '../../fields/campaign';
import { excludedSenders, toSenders } from '../../fields/sender';
import { campaignExclusion } from './exclusionFields';
import { senderOutput } from './senderPool';

export const replaceCampaignExclusions = defineOperation({
	name: 'Replace Campaign Exclusions',
	value: 'replaceCampaignExclusions',
	action: 'Replace the senders that a campaign excludes',
	description:
		"Replace the list of users who don't send in a campaign with a dynamic sender strategy, or use the team's list again. Applies to leads that are launched later. Requires the Email Pro plan or higher.",
	fields: [campaignField, campaignExclusion, excludedSenders],
	route: 'PUT /campaigns/{campaignId}/dynamic-sender-exclusions',
	body: ({ exclude, senders }) => ({
		senders:
			exclude === 'team'
				? sendEmpty(null)
				: sendEmpty(exclude === 'senders' ? toSenders(senders.sender) : []),
	}),
	output: senderOutput,
});
