import { contactFilters } from './contactFilters';
import { recordKeys, selectRecordsBy } from './contactOrCompany';
import { defineField } from './defineField';
import { filterTree } from './filterTree';

export const crmIds = recordKeys({
	displayName: 'CRM IDs',
	name: 'crmIds',
	singular: 'CRM ID',
	placeholder: 'e.g. 12345678901',
	description: 'IDs that the contacts have in the connected CRM, up to 100',
});

export const selectSearchedContactsBy = selectRecordsBy('contacts', crmIds);

const crmSyncStatus = defineField({
	displayName: 'CRM Sync Status',
	name: 'crmSyncStatus',
	type: 'options',
	allowArbitraryValues: true,
	default: 'synced',
	description: 'Only contacts in this state of the sync; needs a CRM that is connected to lemlist',
	options: [
		{ name: 'Error', value: 'error', description: 'At least one error of the sync is not solved' },
		{ name: 'Not Found', value: 'not_found', description: 'The CRM has no such record' },
		{ name: 'Searching', value: 'searching', description: 'The CRM is searched for the record' },
		{ name: 'Synced', value: 'synced', description: 'Has a record in the CRM and no error' },
	],
});

/** The filters that lemlist combines with the conditions: a contact must pass all of them. */
export const contactSearchFilters = defineField({
	...contactFilters,
	options: [
		crmSyncStatus,
		...contactFilters.options,
		{
			displayName: 'With Primary Company',
			name: 'withPrimaryCompany',
			type: 'boolean',
			default: true,
			description: 'Whether to return the main company with each contact',
		},
	],
});

/** The conditions of a search; lemlist looks contacts up by CRM IDs without any. */
export const contactConditions = filterTree({
	records: 'contacts',
	fieldsMethod: 'getContactFilterFields',
	operatorsMethod: 'getContactFilterOperators',
	show: { selectBy: ['filters'] },
});
