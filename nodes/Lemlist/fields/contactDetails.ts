import { defineField } from './defineField';
import { draftOwnerField } from './user';
import { withoutValidation } from './recordLocator';

/** What belongs to a contact and is no field of the team. */
export const contactDetails = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: 'What to store; a value that is left empty stays as it is in lemlist',
	options: [
		{
			displayName: 'Additional Emails',
			name: 'additionalEmails',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Email' },
			default: [],
			description: 'Further e-mail addresses of the contact',
		},
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['email'] } },
			default: '',
			placeholder: 'e.g. nathan@example.com',
		},
		{
			displayName: 'LinkedIn URL',
			name: 'linkedinUrl',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['linkedinUrl'] } },
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/in/nathan',
		},
		{
			displayName: 'Owner',
			name: 'contactOwner',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			description: 'The team member who owns the contact; without it, the owner of the API key',
			modes: withoutValidation(draftOwnerField.modes),
		},
		{
			displayName: 'Sales Navigator URL',
			name: 'linkedinUrlSalesNav',
			type: 'string',
			displayOptions: { hide: { '/matchBy': ['linkedinUrlSalesNav'] } },
			default: '',
			placeholder: 'e.g. https://www.linkedin.com/sales/lead/ACwAAA',
		},
		{
			displayName: 'Source',
			name: 'source',
			type: 'string',
			default: 'api',
			description: 'Where the contact comes from; counts only when it is created',
		},
	],
});

/** What is known of a contact beside the keys by which it is found. */
export const contactFields = defineField({
	displayName: 'Contact Fields',
	name: 'variables',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	description:
		'The fields of your team for contacts; a value that is left empty stays as it is in lemlist. Automatic mapping sends every field of the input, which must all exist in lemlist.',
	typeOptions: {
		resourceMapper: {
			resourceMapperMethod: 'getContactFields',
			mode: 'map',
			valuesLabel: 'Contact Fields',
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: true,
			supportAutoMap: true,
			multiKeyMatch: false,
			refreshStaleSchemaOnOpen: true,
		},
	},
});
