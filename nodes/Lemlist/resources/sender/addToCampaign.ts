import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { campaignSenders, toSenders } from '../../fields/sender';
import { senderOutput } from './senderPool';

export const addToCampaign = defineOperation({
	name: 'Add to Campaign',
	value: 'addToCampaign',
	action: 'Add senders to a campaign',
	description:
		"Add sending accounts to a campaign without removing any. In a running campaign, leads who haven't been contacted yet may get another sender. Requires the Email Pro plan or higher.",
	fields: [campaignField, campaignSenders],
	route: 'POST /campaigns/{campaignId}/senders',
	body: ({ senders }) => ({ senders: toSenders(senders.sender) }),
	isRepeatable: true,
	output: senderOutput,
});
