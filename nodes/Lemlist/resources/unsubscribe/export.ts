import { defineOperation } from '../../engine/define';
import { binaryPropertyName, csvOutput } from '../../fields/csv';
import { rowsOrFile } from '../../output/file';

export const exportAll = defineOperation({
	name: 'Export',
	value: 'export',
	action: 'Export all unsubscribes',
	description: 'Get the whole unsubscribe list, as rows or a CSV file',
	fields: [csvOutput, binaryPropertyName],
	route: 'GET /v2/unsubscribes/exports/variables',
	output: rowsOrFile('unsubscribes.csv'),
	v1: { route: 'GET /unsubscribes/export' },
});
