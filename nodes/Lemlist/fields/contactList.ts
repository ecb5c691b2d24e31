import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const contactListField = recordLocator({
	displayName: 'List',
	name: 'listId',
	description: 'The contact list. Dynamic lists fill themselves and take no contacts.',
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
	description: 'The list to export, or everything that the team has',
	noun: 'a list',
	searchMethod: 'searchContactListsOrAll',
	idPrefixes: ['clt'],
	alternative: { name: 'the word all', pattern: 'all', example: 'all' },
});
