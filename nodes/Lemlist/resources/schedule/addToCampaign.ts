import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { scheduleField } from '../../fields/schedule';

export const addToCampaign = defineOperation({
	name: 'Add to Campaign',
	value: 'addToCampaign',
	action: 'Add a schedule to a campaign',
	description: 'Add a schedule to those of a campaign. It can only be removed in the lemlist app.',
	fields: [scheduleField, campaignField],
	route: 'POST /campaigns/{campaignId}/schedules/{scheduleId}',
});
