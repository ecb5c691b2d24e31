import { defineField } from './defineField';

export const mailboxField = defineField({
	displayName: 'Mailbox',
	name: 'mailboxId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The mailbox of a member of the team',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a mailbox...',
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
							'The ID of a mailbox begins with usm_, umx_ or smb_, followed by letters and digits',
					},
				},
			],
		},
	],
});
