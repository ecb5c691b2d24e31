import { defineResource } from '../../engine/defineOperation';
import { addNote } from './addNote';
import { addToList } from './addToList';
import { createList } from './createList';
import { deleteCompany } from './delete';
import { engage } from './engage';
import { get } from './get';
import { getAll } from './getAll';
import { getLists } from './getLists';
import { getNotes } from './getNotes';
import { linkToCrm } from './linkToCrm';
import { merge } from './merge';
import { pushToCrm } from './pushToCrm';
import { removeFromList } from './removeFromList';
import { upsert } from './upsert';

export const company = defineResource({
	name: 'Company',
	value: 'company',
	description: 'Companies, with lists, notes and CRM links',
	operations: [
		addNote,
		addToList,
		createList,
		upsert,
		deleteCompany,
		get,
		getAll,
		getLists,
		getNotes,
		linkToCrm,
		merge,
		engage,
		pushToCrm,
		removeFromList,
	],
});
