import { defineField } from './defineField';
import { collectionMember, recordLocator } from './recordLocator';

const crmUserField = recordLocator({
	displayName: 'User',
	name: 'userId',
	description: 'Whose list view it is; only for list views of Salesforce',
	noun: 'a user',
	searchMethod: 'searchCrmUsers',
	idPrefixes: ['usr'],
});

export const crmFilterField = defineField({
	displayName: 'Filter',
	name: 'filterId',
	type: 'resourceLocator',
	required: true,
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

/** What a filter of Salesforce lists; other CRMs have one kind. */
export const crmFilterType = defineField({
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
			type: 'options',
			allowArbitraryValues: true,
			default: 'all',
			description: 'Which people to leave out, because a campaign of the team has them already',
			options: [
				{ name: 'In Any Campaign', value: 'all' },
				{ name: 'In Any Running Campaign', value: 'activeOnly' },
				{ name: 'None', value: 'off' },
			],
		},
		{
			displayName: 'Enrichments',
			name: 'enrichFeature',
			type: 'multiOptions',
			allowArbitraryValues: true,
			default: [],
			description: 'What to look for about each lead; costs credits of the owner of the API key',
			options: [
				{ name: 'Find Email', value: 'find_email' },
				{ name: 'Find Phone', value: 'find_phone' },
				{ name: 'LinkedIn Enrichment', value: 'linkedin_enrichment' },
				{ name: 'Verify Email', value: 'verify' },
			],
		},
		crmFilterType,
		{
			...collectionMember(crmUserField),
			displayName: 'Owner of the List View',
		},
	],
});
