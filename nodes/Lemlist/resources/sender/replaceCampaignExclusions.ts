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
		'Set the whole list of those who do not send in a campaign with a dynamic strategy, or have it follow the team again. It holds for leads that are launched later. Needs the Email Pro plan.',
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
