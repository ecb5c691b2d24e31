import { defineOperation } from '../../engine/defineOperation';
import { crmFilterType } from '../../fields/crmImport';

export const getFilters = defineOperation({
	name: 'Get Filters',
	value: 'getFilters',
	action: 'Get the filters of a CRM',
	description: 'List the filters of the connected CRM that leads can be imported from',
	fields: [
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					...crmFilterType,
					displayName: 'Type',
					name: 'type',
					description: 'Only filters of this type; only Salesforce has more than one',
				},
			],
		},
	],
	route: 'GET /crm/filters',
	query: ({ filters }) => filters,
});
