import { defineField } from './defineField';

export const companyId = defineField({
	displayName: 'Company ID',
	name: 'companyId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. cpn_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the company, as Get Many of companies returns it',
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

export const matchedCompanyId = defineField({
	displayName: 'Company ID',
	name: 'companyId',
	type: 'string',
	required: true,
	displayOptions: { show: { matchBy: ['companyId'] } },
	default: '',
	placeholder: 'e.g. cpn_A1B2C3D4E5F6G7H8I',
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

export const companyVariables = defineField({
	displayName: 'Custom Variables',
	name: 'customVariables',
	type: 'assignmentCollection',
	default: {},
	description: 'Your own company fields by name; each must exist in lemlist already',
});
