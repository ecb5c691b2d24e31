import { defineField } from './defineField';

export const crm = defineField({
	displayName: 'CRM',
	name: 'crm',
	type: 'options',
	options: [
		{ name: 'HubSpot', value: 'hubspot' },
		{ name: 'Pipedrive', value: 'pipedrive' },
		{ name: 'Salesforce', value: 'salesforce' },
	],
	default: 'hubspot',
	description: 'The CRM that is connected to lemlist',
});

export const crmUserId = defineField({
	displayName: 'User ID',
	name: 'userId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I',
	description: 'The member of the team who has connected the CRM',
});

export const crmFilterId = defineField({
	displayName: 'Filter ID',
	name: 'filterId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 16',
	description:
		'The ID of the list or report that holds the people, as Get Filters of CRM returns it',
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
