import { defineOperation } from '../../engine/define';
import { binaryPropertyName, csvOutput } from '../../fields/csv';
import { answerFormat } from '../../fields/unsubscribe';
import { rowsOrFile } from '../../output/file';
import { retired } from './retired';

const CURRENT = 'GET /v2/unsubscribes/exports/variables';
// The original API's `/unsubscribes/export`, moved by lemlist (docs/lemlist-api.md#unsubscribes).
const FORMER = 'GET /unsubs/export';

export const exportAll = defineOperation({
	name: 'Export',
	value: 'export',
	action: 'Export the unsubscribe list',
	description: 'Get the whole unsubscribe list, as rows or a CSV file',
	fields: [answerFormat, csvOutput, binaryPropertyName],
	route: ({ format }) => (format === 'former' ? FORMER : CURRENT),
	routes: [CURRENT, FORMER],
	output: rowsOrFile('unsubscribes.csv'),
	v1: { fields: [csvOutput, binaryPropertyName], route: 'GET /unsubscribes/export', retired },
});
