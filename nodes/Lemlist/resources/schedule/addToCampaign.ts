import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { scheduleId } from '../../fields/schedule';

export const addToCampaign = defineOperation({
	name: 'Add to Campaign',
	value: 'addToCampaign',
	action: 'Add a schedule to a campaign',
	description:
		"Have a campaign send by a schedule too. Only lemlist's own interface can take it away again.",
	fields: [scheduleId, campaignSelect],
	route: 'POST /campaigns/{campaignId}/schedules/{scheduleId}',
});
