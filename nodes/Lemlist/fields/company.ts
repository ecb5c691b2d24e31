import { matchedLinkedinUrl, matchedSalesNavigatorUrl } from './contact';
import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const companyField = recordLocator({
	displayName: 'Company',
	name: 'companyId',
	description: 'The company to use',
	noun: 'a company',
	searchMethod: 'searchCompanies',
	idPrefixes: ['cpn'],
});

/** Selects the unique key by which lemlist finds a company; without a match it creates one. */
export const matchCompanyBy = defineField({
	displayName: 'Find Company By',
	name: 'matchBy',
	type: 'options',
	default: 'domain',
	description:
		'How lemlist recognizes an existing company, so that it is updated instead of duplicated',
	options: [
		{
			name: 'Company ID',
			value: 'companyId',
			description: 'Updates this company and never creates one',
		},
		{
			name: 'Domain',
			value: 'domain',
			description: 'Also matches the company by its LinkedIn URLs, if mapped',
		},
		{ name: 'LinkedIn URL', value: 'linkedinUrl' },
		{ name: 'Sales Navigator URL', value: 'linkedinUrlSalesNav' },
	],
});

export const matchedCompanyLinkedinUrl = defineField({
	...matchedLinkedinUrl,
	placeholder: 'e.g. https://www.linkedin.com/company/example',
});

export const matchedCompanySalesNavigatorUrl = defineField({
	...matchedSalesNavigatorUrl,
	placeholder: 'e.g. https://www.linkedin.com/sales/company/12345678',
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
	format: 'domain',
});

export const newCompanyName = defineField({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	displayOptions: { show: { matchBy: ['domain', 'linkedinUrl', 'linkedinUrlSalesNav'] } },
	default: '',
	placeholder: 'e.g. Example Inc',
	description: 'The name of the company',
});

export const customCompanyVariables = defineField({
	displayName: 'Custom Variables',
	name: 'customVariables',
	type: 'assignmentCollection',
	default: {},
	description: 'Your own company fields by name; they must already exist in lemlist',
});
