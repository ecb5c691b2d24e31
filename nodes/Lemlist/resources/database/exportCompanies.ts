import { defineOperation } from '../../engine/defineOperation';
import { exportSize, searchFilters } from '../../fields/database';
import { csvOutput, outputBinaryField } from '../../fields/files';
import { csvRowsOrFile } from '../../output/csvRowsOrFile';

export const exportCompanies = defineOperation({
	name: 'Export Companies',
	value: 'exportCompanies',
	action: 'Export companies from the database',
	description:
		'Export the companies that match the filters as rows or a CSV file, with LinkedIn URL, industry, website, size and location. Teams on the free plan get up to 100 rows.',
	sideEffects: ['charged'],
	fields: [searchFilters, exportSize, csvOutput, outputBinaryField],
	route: 'GET /database/companies/export',
	query: ({ filters, maxRows }) => ({ filters: JSON.stringify(filters.filter), limit: maxRows }),
	isRepeatable: false,
	output: csvRowsOrFile('companies.csv'),
});
