import { defineField } from './defineField';

export const emailAccountField = defineField({
	displayName: 'Email Account',
	name: 'emailAccountId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The e-mail account, which is a mailbox of a member of the team',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an email account...',
			typeOptions: { searchListMethod: 'searchMailboxes', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. usm_A1B2C3D4E5F6G7H8I or umx_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*(usm|umx|smb)_[A-Za-z0-9]+\\s*',
						errorMessage:
							'The ID of an email account begins with usm_, umx_ or smb_, followed by letters and digits',
					},
				},
			],
		},
	],
});
