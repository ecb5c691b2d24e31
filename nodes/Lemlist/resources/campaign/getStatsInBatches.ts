import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { endDate, startDate, statsFilters } from '../../fields/campaignStats';
import { simplify } from '../../fields/simplify';
import { campaignStats } from './stats';
import { failureOf, resultOf } from './statsBatch';

export const getStatsInBatches = defineOperation({
	name: 'Get Statistics in Batches',
	value: 'getStatsInBatches',
	action: 'Get the statistics of many campaigns',
	description:
		'Count what campaigns did in a period, one for each input item, with one request for up to 100 of them',
	fields: [campaignSelect, startDate, endDate, simplify, statsFilters],
	route: 'POST /v2/campaigns/stats/batch',
	// Items that ask for the same period and filters share a request.
	body: ({ startDate: from, endDate: until, filters }) => ({
		startDate: from,
		endDate: until,
		...filters,
	}),
	batch: {
		size: 100,
		body: (items) => ({
			campaignIds: [...new Set(items.map(({ campaignId }) => campaignId))],
			startDate: items[0].startDate,
			endDate: items[0].endDate,
			...items[0].filters,
		}),
		resultOf: (answer, _index, { campaignId }) => resultOf(answer, campaignId),
		refusalOf: (answer, _index, { campaignId }) => failureOf(answer, campaignId),
	},
	output: campaignStats,
});
