import { defineOperation } from '../../engine/defineOperation';
import { csvOutput, outputBinaryField } from '../../fields/files';
import { csvRowsOrFile } from '../../output/csvRowsOrFile';

export const exportContacts = defineOperation({
	name: 'Export Contacts',
	value: 'exportContacts',
	action: 'Export the do-not-contact status of all contacts',
	description: 'Get every contact with its do-not-contact status, as rows or a CSV file',
	fields: [csvOutput, outputBinaryField],
	route: 'GET /v2/unsubscribes/exports/contacts',
	output: csvRowsOrFile('unsubscribed-contacts.csv'),
});
