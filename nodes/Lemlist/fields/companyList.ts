import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

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
	displayName: 'List',
	name: 'listId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'Only the companies of this list',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a list...',
			typeOptions: { searchListMethod: 'searchCompanyLists', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. clt_A1B2C3D4E5F6G7H8I',
		},
	],
});
