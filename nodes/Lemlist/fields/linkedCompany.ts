import { companyField } from './company';
import { defineField } from './defineField';

/** Limits contacts to one company; lemlist accepts one of these keys at a time. */
export const filterByCompany = defineField({
	displayName: 'Company',
	name: 'companyBy',
	type: 'options',
	displayOptions: { show: { selectBy: ['filters'] } },
	default: 'any',
	description: 'Whether to return only the contacts of one company, and how to find it',
	options: [
		{ name: 'Any', value: 'any', description: 'All contacts, with or without a company' },
		{ name: 'By Domain', value: 'companyDomain' },
		{ name: 'By ID', value: 'companyId' },
		{ name: 'By LinkedIn URL', value: 'companyLinkedinUrl' },
		{ name: 'By Sales Navigator URL', value: 'companySalesnavUrl' },
	],
});

/** Links a contact to a company that exists in lemlist. */
export const linkToCompany = defineField({
	displayName: 'Link to Company',
	name: 'companyBy',
	type: 'options',
	default: 'none',
	description: 'Whether to link the contact to a company in lemlist, and how to find it',
	options: [
		{ name: 'By Domain', value: 'companyDomain' },
		{ name: 'By ID', value: 'companyId' },
		{ name: 'By LinkedIn URL', value: 'companyLinkedinUrl' },
		{ name: 'Leave Unchanged', value: 'none' },
	],
});

export const linkedCompanyField = defineField({
	...companyField,
	displayOptions: { show: { companyBy: ['companyId'] } },
});

export const linkedCompanyDomain = defineField({
	displayName: 'Company Domain',
	name: 'companyDomain',
	type: 'string',
	required: true,
	displayOptions: { show: { companyBy: ['companyDomain'] } },
	default: '',
	placeholder: 'e.g. example.com',
});

export const linkedCompanyLinkedinUrl = defineField({
	displayName: 'Company LinkedIn URL',
	name: 'companyLinkedinUrl',
	type: 'string',
	required: true,
	displayOptions: { show: { companyBy: ['companyLinkedinUrl'] } },
	default: '',
	placeholder: 'e.g. https://www.linkedin.com/company/example',
});

export const linkedCompanySalesNavigatorUrl = defineField({
	displayName: 'Company Sales Navigator URL',
	name: 'companySalesnavUrl',
	type: 'string',
	required: true,
	displayOptions: { show: { companyBy: ['companySalesnavUrl'] } },
	default: '',
	placeholder: 'e.g. https://www.linkedin.com/sales/company/12345678',
});
