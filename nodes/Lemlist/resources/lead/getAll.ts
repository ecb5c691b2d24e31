import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import {
	filtersOfIds,
	leadContent,
	limitOfIds,
	returnAllLeads,
	statesOfLeads,
} from '../../fields/leadList';
import { limit } from '../../fields/paging';
import { wholeList } from '../../transport/pagination';

const COMPLETE = 'GET /campaigns/{campaignId}/export/leads';
const IDS = 'GET /campaigns/{campaignId}/leads/';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many leads of a campaign',
	description: 'List the leads of a campaign with their fields and variables, or only their IDs',
	fields: [
		campaignSelect,
		leadContent,
		returnAllLeads,
		limit,
		limitOfIds,
		statesOfLeads,
		filtersOfIds,
	],
	routes: [COMPLETE, IDS],
	route: ({ content }) => (content === 'ids' ? IDS : COMPLETE),
	query: ({ content, limit: size, state, filters }) =>
		content === 'ids'
			? { ...filters, limit: size }
			: // Without a state lemlist answers an empty list, whatever its documentation says.
				{ state: state.join(',') || 'all', format: 'json' },
	pages: wholeList(),
});
