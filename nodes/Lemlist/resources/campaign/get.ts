import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { simplify } from '../../fields/simplify';
import { campaignOutput } from './output';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a campaign',
	description: 'Get a campaign with its status, senders, sequence and schedules',
	fields: [campaignField, simplify],
	route: 'GET /campaigns/{campaignId}',
	output: campaignOutput,
});
