import { defineField } from './defineField';

export const companyField = defineField({
	displayName: 'Company',
	name: 'companyId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The company to use',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a company...',
			typeOptions: { searchListMethod: 'searchCompanies', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. cpn_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*cpn_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a company begins with cpn_, followed by letters and digits',
					},
				},
			],
		},
	],
});

/** By which of lemlist's unique keys a company is found; one that is not found is created. */
export const matchCompanyBy = defineField({
	displayName: 'Find Company By',
	name: 'matchBy',
	type: 'options',
	default: 'domain',
	description: 'What lemlist recognizes the company by, so that it is updated instead of doubled',
	options: [
		{
			name: 'Company ID',
			value: 'companyId',
			description: 'Updates this company and never creates one',
		},
		{
			name: 'Domain',
			value: 'domain',
			description: 'Also finds the company by its LinkedIn URLs, if given',
		},
	],
});

export const matchedCompanyField = defineField({
	...companyField,
	displayOptions: { show: { matchBy: ['companyId'] } },
});

export const matchedDomain = defineField({
	displayName: 'Domain',
	name: 'domain',
	type: 'string',
	required: true,
	displayOptions: { show: { matchBy: ['domain'] } },
	default: '',
	placeholder: 'e.g. example.com',
	description: "The domain of the company's website",
});

export const newCompanyName = defineField({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	displayOptions: { show: { matchBy: ['domain'] } },
	default: '',
	placeholder: 'e.g. Example Inc',
	description: 'The name of the company',
});

export const customCompanyVariables = defineField({
	displayName: 'Custom Variables',
	name: 'customVariables',
	type: 'assignmentCollection',
	default: {},
	description: 'Your own company fields by name; each must exist in lemlist already',
});
