import { defineResource } from '../../engine/defineOperation';
import { addNote } from './addNote';
import { deleteCompany } from './delete';
import { engage } from './engage';
import { getAll } from './getAll';
import { getNotes } from './getNotes';
import { upsert } from './upsert';

export const company = defineResource({
	name: 'Company',
	value: 'company',
	operations: [addNote, upsert, deleteCompany, getAll, getNotes, engage],
});
