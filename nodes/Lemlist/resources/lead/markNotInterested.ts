import { defineOperation } from '../../engine/defineOperation';
import { leadField } from '../../fields/lead';
import { leadScope, scopedCampaignField } from '../../fields/leadScope';
import { simplify } from '../../fields/simplify';
import { leadOutput } from './output';

const IN_ALL_CAMPAIGNS = 'POST /leads/notinterested/{lead}';
const IN_ONE_CAMPAIGN = 'POST /campaigns/{campaignId}/leads/{lead}/notinterested';

export const markNotInterested = defineOperation({
	name: 'Mark as Not Interested',
	value: 'markNotInterested',
	action: 'Mark a lead as not interested',
	description: 'Mark a lead as not interested, in all campaigns or in one',
	fields: [leadField, leadScope, scopedCampaignField, simplify],
	routes: [IN_ALL_CAMPAIGNS, IN_ONE_CAMPAIGN],
	route: ({ scope }) => (scope === 'oneCampaign' ? IN_ONE_CAMPAIGN : IN_ALL_CAMPAIGNS),
	output: leadOutput,
});
