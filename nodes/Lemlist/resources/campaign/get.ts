import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { simplify } from '../../fields/simplify';
import { campaignRecord } from './record';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a campaign',
	description: 'Get a campaign with its status, senders, sequence and schedules',
	fields: [campaignSelect, simplify],
	route: 'GET /campaigns/{campaignId}',
	output: campaignRecord,
});
