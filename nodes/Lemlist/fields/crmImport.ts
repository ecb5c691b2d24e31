import { defineField } from './defineField';
import { collectionMember, recordLocator } from './recordLocator';

const crmUserField = recordLocator({
	displayName: 'User',
	name: 'userId',
	description: 'The owner of the list view; only for Salesforce list views',
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
		'The CRM list or report that contains the people, as returned by Get Filters of the CRM resource',
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
	description: 'The kind of record in the filter; only needed for Salesforce',
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
			description: 'Which people to skip because they are already in a campaign of the team',
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
			description: "What to find for each lead; uses the credits of the API key's owner",
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
