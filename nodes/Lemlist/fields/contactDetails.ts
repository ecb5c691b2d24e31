import { defineField } from './defineField';
import { recordOwner, recordSource } from './contactOrCompany';
import { resourceMapper } from './resourceMapper';

/** The properties of a contact that every team has. */
export const contactDetails = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: 'The values to store; empty values are not sent',
	options: [
		{
			displayName: 'Additional Emails',
			name: 'additionalEmails',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Email' },
			default: [],
			description: 'Additional email addresses of the contact',
			format: 'email',
		},
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['email'] } },
			default: '',
			placeholder: 'e.g. nathan@example.com',
			format: 'email',
		},
		{
			displayName: 'LinkedIn URL',
			name: 'linkedinUrl',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['linkedinUrl'] } },
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/in/nathan',
		},
		recordOwner('contactOwner', 'contact'),
		{
			displayName: 'Sales Navigator URL',
			name: 'linkedinUrlSalesNav',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['linkedinUrlSalesNav'] } },
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/sales/lead/ACwAAA',
		},
		recordSource('contact'),
	],
});

/** The fields that the team has defined for contacts. */
export const contactFields = resourceMapper({
	displayName: 'Contact Fields',
	description:
		"Your team's contact fields; empty values are not sent. Automatic mapping also recognizes headings such as First Name or LinkedIn.",
	method: 'getContactFields',
	columnWord: 'field',
});
