import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { simplify } from '../../fields/simplify';
import { scheduleOutput } from './output';

export const getByCampaign = defineOperation({
	name: 'Get by Campaign',
	value: 'getByCampaign',
	action: 'Get the schedules of a campaign',
	description: 'List the schedules that a campaign uses',
	fields: [campaignField, simplify],
	route: 'GET /campaigns/{campaignId}/schedules/',
	output: scheduleOutput,
});
