import { defineOperation } from '../../engine/define';
import { campaignSelect } from '../../fields/campaign';
import { binaryPropertyName, csvOutput } from '../../fields/csv';
import { leadStates } from '../../fields/leadStates';
import { rowsOrFile } from '../../output/file';

export const exportLeads = defineOperation({
	name: 'Export Leads',
	value: 'exportLeads',
	action: 'Export the leads of a campaign',
	description:
		'Get all leads of a campaign with their variables and last state, as rows or a CSV file',
	fields: [campaignSelect, leadStates, csvOutput, binaryPropertyName],
	route: 'GET /campaigns/{campaignId}/export/leads',
	// Without a state lemlist answers an empty list, whatever its documentation says.
	query: ({ state }) => ({ state: state.join(',') || 'all' }),
	output: rowsOrFile('campaign-leads.csv'),
	v1: {
		fields: [campaignSelect, csvOutput, binaryPropertyName],
		route: 'GET /campaigns/{campaignId}/export/list',
		query: undefined,
	},
});
