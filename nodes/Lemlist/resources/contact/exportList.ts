import { defineOperation } from '../../engine/define';
import { exportedList } from '../../fields/contactList';
import { binaryPropertyName, csvOutput } from '../../fields/csv';
import { rowsOrFile } from '../../output/file';

export const exportList = defineOperation({
	name: 'Export List',
	value: 'exportList',
	action: 'Export a contact list',
	description: 'Get all contacts or companies of a list, or of the team, as rows or a CSV file',
	fields: [
		{
			displayName: 'Export',
			name: 'entity',
			type: 'options',
			default: 'contact',
			description: 'What to export',
			options: [
				{ name: 'Companies', value: 'company' },
				{ name: 'Contacts', value: 'contact' },
			],
		},
		exportedList,
		csvOutput,
		binaryPropertyName,
	],
	route: 'GET /contacts/export',
	query: ({ listId, entity }) => ({ listId, entity }),
	output: rowsOrFile('contact-list.csv'),
});
