import { defineField } from './defineField';

export const userField = defineField({
	displayName: 'User',
	name: 'userId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The team member',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a user...',
			typeOptions: { searchListMethod: 'searchUsers', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*usr_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a user begins with usr_, followed by letters and digits',
					},
				},
			],
		},
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: 'e.g. https://app.lemlist.com/teams/tea_A1B2/settings/user/usr_A1B2',
			extractValue: { type: 'regex', regex: 'https://app\\.lemlist\\.com/\\S*?(usr_[A-Za-z0-9]+)' },
			validation: [
				{
					type: 'regex',
					properties: {
						regex: 'https://app\\.lemlist\\.com/\\S*?(usr_[A-Za-z0-9]+).*',
						errorMessage:
							'This is not the address of a user in lemlist: it holds no ID that begins with usr_',
					},
				},
			],
		},
	],
});
