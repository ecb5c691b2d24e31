import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { simplify } from '../../fields/simplify';
import { scheduleRecord } from './record';

export const getByCampaign = defineOperation({
	name: 'Get by Campaign',
	value: 'getByCampaign',
	action: 'Get the schedules of a campaign',
	description: 'List the schedules by which a campaign sends',
	fields: [campaignSelect, simplify],
	route: 'GET /campaigns/{campaignId}/schedules/',
	output: scheduleRecord,
});
