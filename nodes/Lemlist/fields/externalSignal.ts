import { defineField } from './defineField';

export const signalSubject = defineField({
	displayName: 'Signal About',
	name: 'about',
	type: 'options',
	default: 'contact',
	description: 'What the agent watches',
	options: [
		{ name: 'Company', value: 'company' },
		{ name: 'Contact', value: 'contact' },
	],
});

export const signalLinkedinUrl = defineField({
	displayName: 'LinkedIn URL',
	name: 'linkedinUrl',
	type: 'string',
	required: true,
	displayOptions: { show: { about: ['contact'] } },
	default: '',
	placeholder: 'e.g. https://www.linkedin.com/in/nathan',
	description: 'The LinkedIn profile of the contact',
	format: 'linkedinUrl',
});

export const signalContactFields = defineField({
	displayName: 'Contact Fields',
	name: 'contactFields',
	type: 'collection',
	placeholder: 'Add Field',
	displayOptions: { show: { about: ['contact'] } },
	default: {},
	options: [
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			default: '',
			placeholder: 'e.g. nathan@example.com',
			format: 'email',
		},
		{
			displayName: 'First Name',
			name: 'firstName',
			type: 'string',
			default: '',
			placeholder: 'e.g. Nathan',
		},
		{
			displayName: 'Last Name',
			name: 'lastName',
			type: 'string',
			default: '',
			placeholder: 'e.g. Miller',
		},
	],
});

export const signalDomain = defineField({
	displayName: 'Domain',
	name: 'domain',
	type: 'string',
	required: true,
	displayOptions: { show: { about: ['company'] } },
	default: '',
	placeholder: 'e.g. acme.com',
	description: 'The domain of the company',
});

export const signalCompanyName = defineField({
	displayName: 'Company Name',
	name: 'companyName',
	type: 'string',
	required: true,
	displayOptions: { show: { about: ['company'] } },
	default: '',
	placeholder: 'e.g. Acme',
});

export const signalCompanyFields = defineField({
	displayName: 'Company Fields',
	name: 'companyFields',
	type: 'collection',
	placeholder: 'Add Field',
	displayOptions: { show: { about: ['company'] } },
	default: {},
	options: [
		{
			displayName: 'LinkedIn URL',
			name: 'linkedinUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/company/acme',
			description: 'The LinkedIn page of the company',
		},
	],
});

export const signalCustomFields = defineField({
	displayName: 'Custom Fields',
	name: 'customFields',
	type: 'assignmentCollection',
	default: {},
	description: 'Up to 20 more values of the signal, as text',
});
