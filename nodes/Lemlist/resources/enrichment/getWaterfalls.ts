import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { waterfallFilter } from '../../fields/waterfall';
import { singlePage } from '../../pagination/strategies';

export const getWaterfalls = defineOperation({
	name: 'Get Waterfalls',
	value: 'getWaterfalls',
	action: 'Get the enrichment waterfalls of the team',
	description:
		'List the waterfalls: which providers lemlist asks for an email address or a phone number, and in which order',
	fields: [returnAll, limit, waterfallFilter],
	route: 'GET /v2/enrichments/waterfalls',
	query: ({ filters }) => filters,
	pagination: singlePage('data'),
});
