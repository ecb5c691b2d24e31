import { defineResource } from '../../engine/defineOperation';
import { createPersona } from './createPersona';
import { deletePersona } from './deletePersona';
import { getFilters } from './getFilters';
import { getPersonas } from './getPersonas';
import { searchCompanies } from './searchCompanies';
import { searchPeople } from './searchPeople';

export const database = defineResource({
	name: 'People Database',
	value: 'database',
	operations: [
		createPersona,
		deletePersona,
		getFilters,
		getPersonas,
		searchCompanies,
		searchPeople,
	],
});
