import { defineOperation } from '../../engine/defineOperation';
import { csvOutput, outputBinaryField } from '../../fields/files';
import { responseFormat } from '../../fields/unsubscribe';
import { csvRowsOrFile } from '../../output/csvRowsOrFile';
import { deprecation, formerFormat } from './deprecation';

const CURRENT = 'GET /v2/unsubscribes/exports/variables';
// The original API's `/unsubscribes/export`, moved by lemlist (docs/lemlist-api.md#unsubscribes).
const LEGACY = 'GET /unsubs/export';

export const exportAll = defineOperation({
	name: 'Export',
	value: 'export',
	action: 'Export the unsubscribe list',
	description: 'Get the whole unsubscribe list, as rows or a CSV file',
	fields: [responseFormat, csvOutput, outputBinaryField],
	route: ({ format }) => (format === 'former' ? LEGACY : CURRENT),
	routes: [CURRENT, LEGACY],
	deprecation: ({ format }) => (format === 'former' ? formerFormat : undefined),
	output: csvRowsOrFile('unsubscribes.csv'),
	v1: {
		fields: [csvOutput, outputBinaryField],
		route: 'GET /unsubscribes/export',
		output: csvRowsOrFile('unsubscribes.csv'),
		deprecation,
	},
});
