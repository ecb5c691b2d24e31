import { defineOperation } from '../../engine/define';
import { leadSelect } from '../../fields/lead';
import { campaignOfScope, leadScope } from '../../fields/leadScope';

const IN_ALL = 'POST /leads/interested/{lead}';
const IN_ONE = 'POST /campaigns/{campaignId}/leads/{lead}/interested';

export const markInterested = defineOperation({
	name: 'Mark as Interested',
	value: 'markInterested',
	action: 'Mark a lead as interested',
	description: 'Tell lemlist that a lead is interested, in one campaign or in all',
	fields: [leadSelect, leadScope, campaignOfScope],
	routes: [IN_ALL, IN_ONE],
	route: ({ scope }) => (scope === 'oneCampaign' ? IN_ONE : IN_ALL),
});
