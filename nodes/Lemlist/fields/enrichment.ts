import { defineField } from './defineField';

export const enrichments = defineField({
	displayName: 'Enrichments',
	name: 'enrichments',
	type: 'multiOptions',
	allowArbitraryValues: true,
	required: true,
	default: [],
	description: 'What to find or verify; each one uses credits',
	options: [
		{ name: 'Find Email', value: 'findEmail', description: 'Look for a verified email address' },
		{ name: 'Find Phone', value: 'findPhone', description: 'Look for the phone number' },
		{
			name: 'LinkedIn Enrichment',
			value: 'linkedinEnrichment',
			description: 'Read name, job and company from the LinkedIn profile',
		},
		{
			name: 'Verify Email',
			value: 'verifyEmail',
			description: 'Check that the email address exists',
		},
	],
});

export const person = defineField({
	displayName: 'Person',
	name: 'person',
	type: 'collection',
	placeholder: 'Add Field',
	required: true,
	default: {},
	description:
		'What you know about the person: the LinkedIn URL, the name and the company, or the email address to verify',
	options: [
		{
			displayName: 'Company Domain',
			name: 'companyDomain',
			type: 'string',
			default: '',
			placeholder: 'e.g. example.com',
			description: 'More reliable than the company name',
		},
		{ displayName: 'Company Name', name: 'companyName', type: 'string', default: '' },
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			default: '',
			placeholder: 'e.g. nathan@example.com',
			description: 'The email address to verify',
			format: 'email',
		},
		{ displayName: 'First Name', name: 'firstName', type: 'string', default: '' },
		{
			displayName: 'Job Title',
			name: 'jobTitle',
			type: 'string',
			default: '',
			description: 'Helps to distinguish people with the same name',
		},
		{ displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
		{
			displayName: 'LinkedIn URL',
			name: 'linkedinUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/in/nathan',
		},
	],
});

/** The fields of `person` of which every enrichment requires at least one (docs/lemlist-api.md#enrichment). */
export const PERSON_KEYS = [
	'person.linkedinUrl',
	'person.email',
	'person.companyDomain',
	'person.companyName',
] as const;

export const enrichmentField = defineField({
	displayName: 'Enrichment ID',
	name: 'enrichmentId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. enr_A1B2C3D4E5F6G7H8I',
	description: 'The ID that lemlist returned when the enrichment was started',
});
