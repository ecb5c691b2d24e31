import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { groupedList } from '../../pagination/strategies';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many fields',
	description: 'List the fields of contacts and companies, with the names that lemlist uses',
	fields: [
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Record',
					name: 'entity',
					type: 'options',
					allowArbitraryValues: true,
					default: 'contact',
					description: 'Only fields of this kind of record',
					options: [
						{ name: 'Company', value: 'company' },
						{ name: 'Contact', value: 'contact' },
					],
				},
				{
					displayName: 'Source',
					name: 'source',
					type: 'options',
					allowArbitraryValues: true,
					default: 'custom',
					description: 'Only fields from this source',
					options: [
						{ name: 'CRM', value: 'crm_synced', description: 'Synced with a CRM' },
						{ name: 'Custom', value: 'custom', description: 'Created by the team' },
						{ name: 'Default', value: 'default', description: 'Included in every team' },
					],
				},
			],
		},
	],
	route: 'GET /fields',
	query: ({ filters }) => filters,
	pagination: groupedList('data', 'entity'),
});
