import { defineOperation } from '../../engine/define';
import { userId } from '../../fields/user';

export const getFilters = defineOperation({
	name: 'Get Filters',
	value: 'getFilters',
	action: 'Get the filters of a CRM',
	description: 'List the filters of a CRM by which its records can be imported as leads',
	fields: [
		{
			displayName: 'CRM',
			name: 'crm',
			type: 'options',
			default: 'hubspot',
			description: 'A CRM that the user has connected',
			options: [
				{ name: 'HubSpot', value: 'hubspot' },
				{ name: 'Pipedrive', value: 'pipedrive' },
				{ name: 'Salesforce', value: 'salesforce' },
			],
		},
		userId,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			displayOptions: { show: { crm: ['salesforce'] } },
			default: {},
			options: [
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					default: 'lead',
					description: 'Only filters of this type',
					options: [
						{ name: 'Contact', value: 'contact' },
						{ name: 'Lead', value: 'lead' },
						{ name: 'Report', value: 'report' },
					],
				},
			],
		},
	],
	route: 'GET /crm/filters',
	query: ({ crm, userId: user, filters }) => ({ crm, userId: user, ...filters }),
});
