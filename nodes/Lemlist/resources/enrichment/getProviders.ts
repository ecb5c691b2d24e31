import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { waterfallFilter } from '../../fields/waterfall';
import { singlePage } from '../../pagination/strategies';

export const getProviders = defineOperation({
	name: 'Get Providers',
	value: 'getProviders',
	action: 'Get the enrichment providers',
	description:
		"List the providers of email addresses and phone numbers: lemlist's own, and those that the team can connect an account to",
	fields: [returnAll, limit, waterfallFilter],
	route: 'GET /v2/enrichments/providers',
	query: ({ filters }) => filters,
	pagination: singlePage('data'),
});
