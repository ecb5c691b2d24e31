import { defineField } from './defineField';
import { recordKeys, selectRecordsBy } from './contactOrCompany';

export const idsOrDomains = recordKeys({
	displayName: 'IDs or Domains',
	name: 'idsOrDomains',
	singular: 'ID or Domain',
	placeholder: 'e.g. example.com',
	description: 'IDs or domains of companies, 100 at most',
});

export const selectCompaniesBy = selectRecordsBy('companies', idsOrDomains);

const crmSyncStatus = defineField({
	displayName: 'CRM Sync Status',
	name: 'crmSyncStatus',
	type: 'options',
	allowArbitraryValues: true,
	default: 'synced',
	description: 'Only companies in this state of the sync; takes a CRM that is connected to lemlist',
	options: [
		{
			name: 'Any Error',
			value: 'error',
			description: 'At least one error of the sync is not solved',
		},
		{
			name: 'Error: LinkedIn URL Taken',
			value: 'company_already_exists_with_linkedin_url',
			description: 'The CRM has a company with this LinkedIn URL already',
		},
		{
			name: 'Error: Name Taken',
			value: 'company_already_exists_with_name',
			description: 'The CRM has a company with this name already',
		},
		{
			name: 'Error: Not Unique',
			value: 'unique_index_error_company',
			description: 'Another company in lemlist holds the record of the CRM',
		},
		{
			name: 'Error: Property Missing',
			value: 'property_doesnt_exist',
			description: 'The CRM lacks a property that lemlist wants to write',
		},
		{
			name: 'Error: Required Field Empty',
			value: 'required_field_missing',
			description: 'The CRM requires a field that is empty in lemlist',
		},
		{ name: 'Not Synced', value: 'not_synced', description: 'Has no record in the CRM yet' },
		{ name: 'Synced', value: 'synced', description: 'Has a record in the CRM and no error' },
	],
});

const companyRejectionReason = defineField({
	displayName: 'Rejected Value',
	name: 'fieldRejectionReason',
	type: 'options',
	allowArbitraryValues: true,
	default: 'crm_sync_duplicate_company',
	description: 'Only companies with a value that lemlist refused to store for this reason',
	options: [
		{ name: 'Company Not Found', value: 'crm_sync_company_not_found' },
		{ name: 'Duplicate Company', value: 'crm_sync_duplicate_company' },
		{ name: 'Duplicate LinkedIn URL', value: 'crm_sync_duplicate_linkedin_url' },
		{ name: 'Invalid Domain', value: 'crm_sync_invalid_domain' },
		{ name: 'Invalid LinkedIn URL', value: 'crm_sync_invalid_linkedin_url' },
		{
			name: 'Owner Loop',
			value: 'crm_sync_owner_sync_loop',
			description: 'Changed in turn by lemlist and the CRM, without end',
		},
		{ name: 'Unknown Error', value: 'crm_sync_unknown_error' },
		{
			name: 'Unmapped User',
			value: 'crm_sync_unmapped_user',
			description: 'A user of the CRM who matches no member of the team',
		},
		{ name: 'Update Failed', value: 'crm_sync_update_failed' },
		{
			name: 'Value Incompatible',
			value: 'crm_sync_value_incompatible',
			description: 'A value that does not fit the type of the field',
		},
		{
			name: 'Value Oscillating',
			value: 'crm_sync_value_oscillating',
			description: 'Changed in turn by lemlist and the CRM, without end',
		},
	],
});

export const companyFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	displayOptions: { show: { selectBy: ['filters'] } },
	default: {},
	options: [
		crmSyncStatus,
		companyRejectionReason,
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			description: 'Part of the name of the company',
		},
	],
});
