import { defineResource } from '../../engine/defineOperation';
import { addToCampaign } from './addToCampaign';
import { getAll } from './getAll';
import { getByCampaign } from './getByCampaign';
import { getCampaignExclusions } from './getCampaignExclusions';
import { getTeamExclusions } from './getTeamExclusions';
import { removeFromCampaign } from './removeFromCampaign';
import { replaceCampaignExclusions } from './replaceCampaignExclusions';
import { replaceInCampaign } from './replaceInCampaign';
import { replaceTeamExclusions } from './replaceTeamExclusions';
import { updateInCampaign } from './updateInCampaign';

export const sender = defineResource({
	name: 'Sender',
	value: 'sender',
	description: 'The members of the team and the accounts that campaigns send from',
	operations: [
		addToCampaign,
		getByCampaign,
		getCampaignExclusions,
		getAll,
		getTeamExclusions,
		removeFromCampaign,
		replaceCampaignExclusions,
		replaceInCampaign,
		replaceTeamExclusions,
		updateInCampaign,
	],
});
