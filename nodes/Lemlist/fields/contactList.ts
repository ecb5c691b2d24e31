import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const contactListField = recordLocator({
	displayName: 'List',
	name: 'listId',
	description:
		"The contact list. You can't add contacts to dynamic lists, because lemlist fills them.",
	noun: 'a list',
	searchMethod: 'searchEditableLists',
	idPrefixes: ['clt'],
});

/** For collections: limits contacts to one list. */
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

export const exportedListField = recordLocator({
	displayName: 'List',
	name: 'listId',
	description: 'The list to export, or all records of the team',
	noun: 'a list',
	searchMethod: 'searchContactListsOrAll',
	idPrefixes: ['clt'],
	alternative: { name: 'the word all', pattern: 'all', example: 'all' },
});
