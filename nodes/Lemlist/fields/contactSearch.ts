import { crmIds } from './contactFilters';
import { selectRecordsBy } from './contactOrCompany';
import { filterTree } from './filterTree';

export const selectSearchedContactsBy = selectRecordsBy('contacts', crmIds);

/** The conditions of a search; lemlist looks contacts up by CRM IDs without any. */
export const contactConditions = filterTree({
	records: 'contacts',
	fieldsMethod: 'getContactFilterFields',
	operatorsMethod: 'getContactFilterOperators',
	show: { selectBy: ['filters'] },
});
