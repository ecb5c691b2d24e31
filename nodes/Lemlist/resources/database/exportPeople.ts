import { defineOperation } from '../../engine/defineOperation';
import { exportSize, searchFilters } from '../../fields/database';
import { csvOutput, outputBinaryField } from '../../fields/files';
import { csvRowsOrFile } from '../../output/csvRowsOrFile';

export const exportPeople = defineOperation({
	name: 'Export People',
	value: 'exportPeople',
	action: 'Export people from the database',
	description:
		'Export the people who match the filters as rows or a CSV file, with email address, phone number, LinkedIn URL, company, job title and country. Teams on the free plan get up to 100 rows.',
	sideEffects: ['charged'],
	fields: [searchFilters, exportSize, csvOutput, outputBinaryField],
	route: 'GET /database/people/export',
	query: ({ filters, maxRows }) => ({ filters: JSON.stringify(filters.filter), limit: maxRows }),
	isRepeatable: false,
	output: csvRowsOrFile('people.csv'),
});
