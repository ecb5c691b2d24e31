import { defineOperation } from '../../engine/define';
import { leadSelect } from '../../fields/lead';
import { campaignOfScope, leadScope } from '../../fields/leadScope';

const IN_ALL = 'POST /leads/notinterested/{lead}';
const IN_ONE = 'POST /campaigns/{campaignId}/leads/{lead}/notinterested';

export const markNotInterested = defineOperation({
	name: 'Mark as Not Interested',
	value: 'markNotInterested',
	action: 'Mark a lead as not interested',
	description: 'Tell lemlist that a lead is not interested, in one campaign or in all',
	fields: [leadSelect, leadScope, campaignOfScope],
	routes: [IN_ALL, IN_ONE],
	route: ({ scope }) => (scope === 'oneCampaign' ? IN_ONE : IN_ALL),
});
