import { defineField } from './defineField';

export const contactListField = defineField({
	displayName: 'List',
	name: 'listId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The contact list. Dynamic lists fill themselves and take no contacts.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a list...',
			typeOptions: { searchListMethod: 'searchEditableLists', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. clt_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*clt_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a list begins with clt_, followed by letters and digits',
					},
				},
			],
		},
	],
});

/** For collections, where a list narrows the contacts down. */
export const contactListFilter = defineField({
	displayName: 'List',
	name: 'listId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'Only the contacts of this list',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a list...',
			typeOptions: { searchListMethod: 'searchContactLists', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. clt_A1B2C3D4E5F6G7H8I',
		},
	],
});

export const exportedListField = defineField({
	displayName: 'List',
	name: 'listId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The list to export, or everything that the team has',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a list...',
			typeOptions: { searchListMethod: 'searchContactListsOrAll', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. clt_A1B2C3D4E5F6G7H8I or all',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*(clt_[A-Za-z0-9]+|all)\\s*',
						errorMessage: 'Enter an ID that begins with clt_, or the word all',
					},
				},
			],
		},
	],
});
