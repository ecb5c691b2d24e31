import { defineOperation } from '../../engine/define';
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
		{
			displayName: 'List ID',
			name: 'listId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. clt_A1B2C3D4E5F6G7H8I or all',
			description: 'The ID of the list, or the word "all" for everything that the team has',
		},
		csvOutput,
		binaryPropertyName,
	],
	route: 'GET /contacts/export',
	query: ({ listId, entity }) => ({ listId, entity }),
	output: rowsOrFile('contact-list.csv'),
});
