import { defineOperation } from '../../engine/defineOperation';
import { leadField } from '../../fields/lead';
import { leadScope, scopedCampaignField } from '../../fields/leadScope';
import { simplify } from '../../fields/simplify';
import { leadOutput } from './output';

const IN_ALL_CAMPAIGNS = 'POST /leads/interested/{lead}';
const IN_ONE_CAMPAIGN = 'POST /campaigns/{campaignId}/leads/{lead}/interested';

export const markInterested = defineOperation({
	name: 'Mark as Interested',
	value: 'markInterested',
	action: 'Mark a lead as interested',
	description: 'Mark a lead as interested, in all campaigns or in one',
	fields: [leadField, leadScope, scopedCampaignField, simplify],
	routes: [IN_ALL_CAMPAIGNS, IN_ONE_CAMPAIGN],
	route: ({ scope }) => (scope === 'oneCampaign' ? IN_ONE_CAMPAIGN : IN_ALL_CAMPAIGNS),
	output: leadOutput,
});
