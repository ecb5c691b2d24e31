import { defineOperation } from '../../engine/defineOperation';
import { crmProvider } from '../../fields/crmImport';
import { userField } from '../../fields/user';

export const getFilters = defineOperation({
	name: 'Get Filters',
	value: 'getFilters',
	action: 'Get the filters of a CRM',
	description: 'List the filters of a CRM by which its records can be imported as leads',
	fields: [
		crmProvider,
		userField,
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
					allowArbitraryValues: true,
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
	query: ({ crm, userId, filters }) => ({
		crm,
		userId,
		...filters,
	}),
});
