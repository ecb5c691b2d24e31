import { defineField } from './defineField';
import { collectionMember, recordLocator } from './recordLocator';

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
export const contactListFilter = defineField(
	collectionMember(
		recordLocator({
			displayName: 'List',
			name: 'listId',
			description: 'Only the contacts of this list',
			noun: 'a list',
			searchMethod: 'searchContactLists',
			idPrefixes: ['clt'],
		}),
	),
);

export const exportedListField = recordLocator({
	displayName: 'List',
	name: 'listId',
	description: 'The list to export, or all records of the team',
	noun: 'a list',
	searchMethod: 'searchContactListsOrAll',
	idPrefixes: ['clt'],
	alternative: { name: 'the word all', pattern: 'all', example: 'all' },
});
