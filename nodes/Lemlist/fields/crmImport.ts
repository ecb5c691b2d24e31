import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const crmProvider = defineField({
	displayName: 'CRM',
	name: 'crm',
	type: 'options',
	allowArbitraryValues: true,
	options: [
		{ name: 'HubSpot', value: 'hubspot' },
		{ name: 'Pipedrive', value: 'pipedrive' },
		{ name: 'Salesforce', value: 'salesforce' },
	],
	default: 'hubspot',
	description: 'The CRM that is connected to lemlist',
});

export const crmUserField = recordLocator({
	displayName: 'User',
	name: 'userId',
	description: 'The member of the team who has connected the CRM',
	noun: 'a user',
	searchMethod: 'searchCrmUsers',
	idPrefixes: ['usr'],
	dependsOn: ['crm'],
});

export const crmFilterField = defineField({
	displayName: 'Filter',
	name: 'filterId',
	type: 'resourceLocator',
	required: true,
	typeOptions: { loadOptionsDependsOn: ['crm', 'userId.value'] },
	default: { mode: 'list', value: '' },
	description:
		'The list or report of the CRM that holds the people, as Get Filters of CRM returns it',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a filter...',
			typeOptions: { searchListMethod: 'searchCrmFilters', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 16',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*\\S+\\s*',
						errorMessage: 'Enter the ID of the list or report, without spaces',
					},
				},
			],
		},
	],
});

export const importOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Deduplicate',
			name: 'deduplicate',
			type: 'boolean',
			default: true,
			description:
				'Whether to leave out people whose e-mail address is in another campaign of the team already',
		},
		{
			displayName: 'Filter Type',
			name: 'filterType',
			type: 'options',
			allowArbitraryValues: true,
			default: 'lead',
			description: 'What the filter lists; only Salesforce needs it',
			options: [
				{ name: 'Contacts', value: 'contact' },
				{ name: 'Leads', value: 'lead' },
				{ name: 'Report', value: 'report' },
			],
		},
	],
});
