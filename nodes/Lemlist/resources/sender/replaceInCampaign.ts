import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { campaignSenders, toSenders } from '../../fields/sender';
import { senderOutput } from './senderPool';

export const replaceInCampaign = defineOperation({
	name: 'Replace in Campaign',
	value: 'replaceInCampaign',
	action: 'Replace the senders of a campaign',
	description:
		"Replace all senders of a campaign. In a running campaign, leads who haven't been contacted yet may get another sender. Requires the Email Pro plan or higher.",
	fields: [campaignField, campaignSenders],
	route: 'PUT /campaigns/{campaignId}/senders',
	body: ({ senders }) => ({ senders: toSenders(senders.sender) }),
	output: senderOutput,
});
