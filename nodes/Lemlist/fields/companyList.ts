import { defineField } from './defineField';
import { collectionMember, recordLocator } from './recordLocator';

/** A list of companies; a list of contacts has another name, because it is another kind of record. */
export const companyListField = recordLocator({
	displayName: 'List',
	name: 'companyListId',
	description:
		"The company list. You can't add companies to dynamic lists, because lemlist fills them.",
	noun: 'a list',
	searchMethod: 'searchEditableCompanyLists',
	idPrefixes: ['clt'],
});

export const anyCompanyListField = recordLocator({
	displayName: 'List',
	name: 'companyListId',
	description: 'The company list, static or dynamic',
	noun: 'a list',
	searchMethod: 'searchCompanyLists',
	idPrefixes: ['clt'],
});

/** For collections: limits companies to one list. */
export const companyListFilter = defineField({
	...collectionMember(anyCompanyListField),
	name: 'listId',
	description: 'Only the companies of this list',
});
