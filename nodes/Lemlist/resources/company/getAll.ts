import { defineOperation } from '../../engine/defineOperation';
import {
	companyCrmIds,
	companyFilters,
	idsOrDomains,
	selectCompaniesBy,
} from '../../fields/companyFilters';
import { limit, returnAll, sortOrder } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { offsetPagination } from '../../pagination/strategies';
import { companyOutput } from './output';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many companies',
	description:
		'List the companies of the team: all, those that match filters, or some by ID, domain or CRM ID',
	fields: [
		selectCompaniesBy,
		idsOrDomains,
		companyCrmIds,
		returnAll,
		limit,
		simplify,
		companyFilters,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Fields to Return',
					name: 'fields',
					type: 'string',
					typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Field' },
					default: [],
					placeholder: 'e.g. fields.name',
					description:
						'Return only these fields of each company, such as domain or fields.name. lemlist returns teamId, linkedinUrl and source only if you list them here.',
				},
				sortOrder,
			],
		},
	],
	route: 'GET /companies',
	query: ({ filters, options, ...selection }) => ({
		idsOrDomains: selection.idsOrDomains?.join(','),
		crmIds: selection.crmIds?.join(','),
		...filters,
		fields: options.fields?.join(','),
		sortBy: options.sortOrder && 'createdAt',
		sortOrder: options.sortOrder,
	}),
	pagination: offsetPagination('data', 500),
	output: companyOutput,
});
