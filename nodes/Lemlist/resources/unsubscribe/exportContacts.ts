import { defineOperation } from '../../engine/define';
import { binaryPropertyName, csvOutput } from '../../fields/csv';
import { rowsOrFile } from '../../output/file';

export const exportContacts = defineOperation({
	name: 'Export Contacts',
	value: 'exportContacts',
	action: 'Export the do not contact status of all contacts',
	description: 'Get every contact with its do-not-contact status, as rows or a CSV file',
	fields: [csvOutput, binaryPropertyName],
	route: 'GET /v2/unsubscribes/exports/contacts',
	output: rowsOrFile('unsubscribed-contacts.csv'),
});
