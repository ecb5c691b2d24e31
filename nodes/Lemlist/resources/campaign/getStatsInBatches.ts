import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { statsEndDate, statsStartDate, statsFilters } from '../../fields/campaignStats';
import { simplify } from '../../fields/simplify';
import { statsOutput } from './statsOutput';
import { errorFor, resultFor } from './statsBatch';

export const getStatsInBatches = defineOperation({
	name: 'Get Statistics in Batches',
	value: 'getStatsInBatches',
	action: 'Get the statistics of many campaigns',
	description:
		'Get the figures of many campaigns for a period, one per input item, with one request for up to 100 campaigns',
	fields: [campaignField, statsStartDate, statsEndDate, simplify, statsFilters],
	route: 'POST /v2/campaigns/stats/batch',
	// Items with the same period and filters share a request.
	body: ({ startDate, endDate, filters }) => ({
		startDate,
		endDate,
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
		resultFor: (response, _index, { campaignId }) => resultFor(response, campaignId),
		rejectionFor: (response, _index, { campaignId }) => errorFor(response, campaignId),
	},
	output: statsOutput,
});
