import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { csvOutput, outputBinaryField, simplifyRows } from '../../fields/files';
import { leadExportOptions } from '../../fields/leadList';
import { leadStates } from '../../fields/leadStates';
import { csvRowsOrFile } from '../../output/csvRowsOrFile';
import { LEAD } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

const EXPORT = 'GET /v2/campaigns/{campaignId}/export/leads';
const FORMER_EXPORT = 'GET /campaigns/{campaignId}/export/leads';

export const exportLeads = defineOperation({
	name: 'Export Leads',
	value: 'exportLeads',
	action: 'Export the leads of a campaign',
	description:
		'Get all leads of a campaign with their variables and latest state, as rows or a CSV file',
	fields: [
		campaignField,
		leadStates,
		csvOutput,
		simplifyRows,
		outputBinaryField,
		leadExportOptions,
	],
	routes: [EXPORT, FORMER_EXPORT],
	route: ({ options }) => (options.formerExport ? FORMER_EXPORT : EXPORT),
	// Without a state, the former export is empty (docs/lemlist-api.md#lead-states).
	query: ({ state }) => ({ state: state.join(',') || 'all' }),
	output: recordOutput(LEAD, csvRowsOrFile('campaign-leads.csv')),
	v1: {
		fields: [campaignField, csvOutput, outputBinaryField],
		route: 'GET /campaigns/{campaignId}/export/list',
		output: csvRowsOrFile('campaign-leads.csv'),
	},
});
