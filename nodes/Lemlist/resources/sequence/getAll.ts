import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { limit, returnAll } from '../../fields/paging';
import { keyedList } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many sequences of a campaign',
	description: 'List the sequence of a campaign and its branches, each with its steps',
	fields: [campaignField, returnAll, limit],
	route: 'GET /campaigns/{campaignId}/sequences',
	pagination: keyedList(),
});
