import { defineField } from './defineField';

export const contactField = defineField({
	displayName: 'Contact',
	name: 'contact',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The contact, from the list or by ID or e-mail address',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a contact...',
			typeOptions: { searchListMethod: 'searchContacts', searchable: true },
		},
		{
			displayName: 'By ID or Email',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. ctc_A1B2C3D4E5F6G7H8I or nathan@example.com',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*((ctc|con)_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)\\s*',
						errorMessage: 'Enter an ID that begins with ctc_ or con_, or an e-mail address',
					},
				},
			],
		},
	],
});

export const contactIdField = defineField({
	displayName: 'Contact',
	name: 'contactId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The contact to use',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a contact...',
			typeOptions: { searchListMethod: 'searchContacts', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. ctc_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*(ctc|con)_[A-Za-z0-9]+\\s*',
						errorMessage:
							'The ID of a contact begins with ctc_ or con_, followed by letters and digits',
					},
				},
			],
		},
	],
});
