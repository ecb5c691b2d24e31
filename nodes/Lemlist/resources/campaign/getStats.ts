import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { statsEndDate, statsStartDate, statsFilters } from '../../fields/campaignStats';
import { simplify } from '../../fields/simplify';
import { statsOutput } from './statsOutput';

export const getStats = defineOperation({
	name: 'Get Statistics',
	value: 'getStats',
	action: 'Get the statistics of a campaign',
	description:
		'Get the figures of a campaign for a period: leads, messages, each channel and, unless simplified, each step',
	fields: [campaignField, statsStartDate, statsEndDate, simplify, statsFilters],
	route: 'GET /v2/campaigns/{campaignId}/stats',
	query: ({ startDate, endDate, filters: { channels = [], ...filters } }) => ({
		startDate,
		endDate,
		...filters,
		// Only this route requires a list as JSON.
		channels: channels.length > 0 ? JSON.stringify(channels) : '',
	}),
	output: statsOutput,
});
