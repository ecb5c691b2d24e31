import { defineResource } from '../../engine/defineOperation';
import { createPersona } from './createPersona';
import { createSavedSearch } from './createSavedSearch';
import { deletePersona } from './deletePersona';
import { deleteSavedSearch } from './deleteSavedSearch';
import { exportCompanies } from './exportCompanies';
import { exportPeople } from './exportPeople';
import { getFilters } from './getFilters';
import { getPersonas } from './getPersonas';
import { getSavedSearch } from './getSavedSearch';
import { getSavedSearches } from './getSavedSearches';
import { searchCompanies } from './searchCompanies';
import { searchPeople } from './searchPeople';
import { updateSavedSearch } from './updateSavedSearch';

export const database = defineResource({
	name: 'People Database',
	value: 'database',
	description: 'The lemlist database of people and companies, with personas and saved searches',
	operations: [
		createPersona,
		createSavedSearch,
		deletePersona,
		deleteSavedSearch,
		exportCompanies,
		exportPeople,
		getFilters,
		getSavedSearches,
		getPersonas,
		getSavedSearch,
		searchCompanies,
		searchPeople,
		updateSavedSearch,
	],
});
