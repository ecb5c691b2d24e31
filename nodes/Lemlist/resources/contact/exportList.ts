import { defineOperation } from '../../engine/defineOperation';
import { exportedListField } from '../../fields/contactList';
import { csvOutput, outputBinaryField } from '../../fields/files';
import { csvRowsOrFile } from '../../output/csvRowsOrFile';

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
			allowArbitraryValues: true,
			default: 'contact',
			description: 'What to export',
			options: [
				{ name: 'Companies', value: 'company' },
				{ name: 'Contacts', value: 'contact' },
			],
		},
		exportedListField,
		csvOutput,
		outputBinaryField,
	],
	route: 'GET /contacts/export',
	query: ({ listId, entity }) => ({ listId, entity }),
	output: csvRowsOrFile('contact-list.csv'),
});
