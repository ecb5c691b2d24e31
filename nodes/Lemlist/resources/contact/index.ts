import { defineResource } from '../../engine/defineOperation';
import { addNote } from './addNote';
import { addToList } from './addToList';
import { createList } from './createList';
import { deleteContact } from './delete';
import { exportList } from './exportList';
import { get } from './get';
import { getAll } from './getAll';
import { getFilters } from './getFilters';
import { getLists } from './getLists';
import { getNotes } from './getNotes';
import { linkToCrm } from './linkToCrm';
import { merge } from './merge';
import { pushToCrm } from './pushToCrm';
import { removeFromList } from './removeFromList';
import { search } from './search';
import { upsert } from './upsert';

export const contact = defineResource({
	name: 'Contact',
	value: 'contact',
	description: 'People across all campaigns, with lists, notes and CRM links',
	operations: [
		addNote,
		addToList,
		createList,
		upsert,
		deleteContact,
		exportList,
		get,
		getFilters,
		getAll,
		getLists,
		getNotes,
		linkToCrm,
		merge,
		pushToCrm,
		removeFromList,
		search,
	],
});
