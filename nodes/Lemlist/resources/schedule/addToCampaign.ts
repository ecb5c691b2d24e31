import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { scheduleField } from '../../fields/schedule';

export const addToCampaign = defineOperation({
	name: 'Add to Campaign',
	value: 'addToCampaign',
	action: 'Add a schedule to a campaign',
	description:
		"Have a campaign send by a schedule too. Only lemlist's own interface can take it away again.",
	fields: [scheduleField, campaignField],
	route: 'POST /campaigns/{campaignId}/schedules/{scheduleId}',
});
