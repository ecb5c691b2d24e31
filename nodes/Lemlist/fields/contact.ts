import { emailAddress, recordLocator } from './recordLocator';
import { defineField } from './defineField';

export const contactField = recordLocator({
	displayName: 'Contact',
	name: 'contact',
	description: 'The contact, from the list or by ID or email address',
	noun: 'a contact',
	searchMethod: 'searchContacts',
	idPrefixes: ['ctc', 'con'],
	alternative: emailAddress,
});

export const contactIdField = recordLocator({
	displayName: 'Contact',
	name: 'contactId',
	description: 'The contact to use',
	noun: 'a contact',
	searchMethod: 'searchContacts',
	idPrefixes: ['ctc', 'con'],
});

/** Selects the unique key by which lemlist finds a contact; without a match it creates one. */
export const matchContactBy = defineField({
	displayName: 'Find Contact By',
	name: 'matchBy',
	type: 'options',
	default: 'email',
	description:
		'How lemlist recognizes an existing contact, so that it is updated instead of duplicated',
	options: [
		{
			name: 'Contact ID',
			value: 'contactId',
			description: 'Updates this contact and never creates one',
		},
		{ name: 'Email', value: 'email' },
		{ name: 'LinkedIn URL', value: 'linkedinUrl' },
		{ name: 'Sales Navigator URL', value: 'linkedinUrlSalesNav' },
	],
});

export const matchedContactField = defineField({
	...contactIdField,
	displayOptions: { show: { matchBy: ['contactId'] } },
});

export const matchedEmail = defineField({
	displayName: 'Email',
	name: 'email',
	type: 'string',
	required: true,
	displayOptions: { show: { matchBy: ['email'] } },
	default: '',
	placeholder: 'e.g. nathan@example.com',
	format: 'email',
});

export const matchedLinkedinUrl = defineField({
	displayName: 'LinkedIn URL',
	name: 'linkedinUrl',
	type: 'string',
	required: true,
	displayOptions: { show: { matchBy: ['linkedinUrl'] } },
	default: '',
	placeholder: 'e.g. https://www.linkedin.com/in/nathan',
	format: 'linkedinUrl',
});

export const matchedSalesNavigatorUrl = defineField({
	displayName: 'Sales Navigator URL',
	name: 'linkedinUrlSalesNav',
	type: 'string',
	required: true,
	displayOptions: { show: { matchBy: ['linkedinUrlSalesNav'] } },
	default: '',
	placeholder: 'e.g. https://www.linkedin.com/sales/lead/ACwAAA',
	format: 'linkedinUrl',
});
