import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import {
	idFilters,
	returnedData,
	idLimit,
	returnAllLeads,
	leadExportOptions,
	leadStateFilter,
} from '../../fields/leadList';
import { limit } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { singlePage } from '../../pagination/strategies';
import { leadOutput } from './output';

const FULL_LEADS = 'GET /v2/campaigns/{campaignId}/export/leads';
const FORMER_EXPORT = 'GET /campaigns/{campaignId}/export/leads';
const LEAD_IDS = 'GET /campaigns/{campaignId}/leads/';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many leads of a campaign',
	description: 'List the leads of a campaign with their fields and variables, or only their IDs',
	fields: [
		campaignField,
		returnedData,
		returnAllLeads,
		limit,
		idLimit,
		simplify,
		leadStateFilter,
		idFilters,
		{ ...leadExportOptions, displayOptions: { show: { content: ['fields'] } } },
	],
	routes: [FULL_LEADS, FORMER_EXPORT, LEAD_IDS],
	route: ({ content, options }) => {
		if (content === 'ids') return LEAD_IDS;
		return options?.formerExport ? FORMER_EXPORT : FULL_LEADS;
	},
	query: ({ content, limit: size, state, filters }) =>
		content === 'ids'
			? { ...filters, limit: size }
			: // Without a state, the former export is empty (docs/lemlist-api.md#lead-states).
				{ state: state.join(',') || 'all', format: 'json' },
	pagination: singlePage(),
	output: leadOutput,
});
