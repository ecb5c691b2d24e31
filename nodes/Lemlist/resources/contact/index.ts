import { defineResource } from '../../engine/defineOperation';
import { addToList } from './addToList';
import { createList } from './createList';
import { deleteContact } from './delete';
import { exportList } from './exportList';
import { get } from './get';
import { getAll } from './getAll';
import { getFilters } from './getFilters';
import { getLists } from './getLists';
import { removeFromList } from './removeFromList';
import { search } from './search';
import { upsert } from './upsert';

export const contact = defineResource({
	name: 'Contact',
	value: 'contact',
	operations: [
		addToList,
		createList,
		upsert,
		deleteContact,
		exportList,
		get,
		getFilters,
		getAll,
		getLists,
		removeFromList,
		search,
	],
});
