import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { limit, returnAll } from '../../fields/paging';
import { wholeListById } from '../../transport/wholeObjects';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many sequences of a campaign',
	description: 'List the sequence of a campaign and its branches, each with its steps',
	fields: [campaignSelect, returnAll, limit],
	route: 'GET /campaigns/{campaignId}/sequences',
	pages: wholeListById(),
});
