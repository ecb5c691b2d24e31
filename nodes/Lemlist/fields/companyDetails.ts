import { defineField } from './defineField';
import { draftOwnerField } from './user';
import { withoutValidation } from './recordLocator';

/** What belongs to a company and is no field of the team. */
export const companyDetails = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: 'What to store; a value that is left empty stays as it is in lemlist',
	options: [
		{
			displayName: 'Domain',
			name: 'domain',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['domain'] } },
			default: '',
			placeholder: 'e.g. example.com',
		},
		{
			displayName: 'LinkedIn URL',
			name: 'linkedinUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/company/example',
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['domain'] } },
			default: '',
			placeholder: 'e.g. Example Inc',
		},
		{
			displayName: 'Owner',
			name: 'companyOwner',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			description: 'The team member who owns the company; without it, the owner of the API key',
			modes: withoutValidation(draftOwnerField.modes),
		},
		{
			displayName: 'Sales Navigator URL',
			name: 'linkedinUrlSalesNav',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/sales/company/12345678',
		},
		{
			displayName: 'Source',
			name: 'source',
			type: 'string',
			default: 'api',
			description: 'Where the company comes from; counts only when it is created',
		},
	],
});

/** What is known of a company beside the keys by which it is found. */
export const companyFields = defineField({
	displayName: 'Company Fields',
	name: 'variables',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	description:
		'The fields of your team for companies; a value that is left empty stays as it is in lemlist. Automatic mapping sends every field of the input, which must all exist in lemlist.',
	typeOptions: {
		resourceMapper: {
			resourceMapperMethod: 'getCompanyFields',
			mode: 'map',
			valuesLabel: 'Company Fields',
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: true,
			supportAutoMap: true,
			multiKeyMatch: false,
			refreshStaleSchemaOnOpen: true,
		},
	},
});
