import { defineField } from './defineField';
import { companyListFilter } from './companyList';
import { recordCrmIds, recordKeys, selectRecordsBy } from './contactOrCompany';

export const idsOrDomains = recordKeys({
	displayName: 'IDs or Domains',
	name: 'idsOrDomains',
	singular: 'ID or Domain',
	placeholder: 'e.g. example.com',
	description: 'Up to 100 IDs or domains of companies',
});

export const companyCrmIds = recordCrmIds('companies');

export const selectCompaniesBy = selectRecordsBy('companies', companyCrmIds, idsOrDomains);

const crmSyncStatus = defineField({
	displayName: 'CRM Sync Status',
	name: 'crmSyncStatus',
	type: 'options',
	allowArbitraryValues: true,
	default: 'synced',
	description: 'Only companies with this sync status; requires a CRM connected to lemlist',
	options: [
		{
			name: 'Any Error',
			value: 'error',
			description: 'The sync has at least one unresolved error',
		},
		{
			name: 'Error: LinkedIn URL Taken',
			value: 'company_already_exists_with_linkedin_url',
			description: 'The CRM already has a company with this LinkedIn URL',
		},
		{
			name: 'Error: Name Taken',
			value: 'company_already_exists_with_name',
			description: 'The CRM already has a company with this name',
		},
		{
			name: 'Error: Not Unique',
			value: 'unique_index_error_company',
			description: 'Another company in lemlist is linked to the CRM record',
		},
		{
			name: 'Error: Property Missing',
			value: 'property_doesnt_exist',
			description: "The CRM doesn't have a property that lemlist writes",
		},
		{
			name: 'Error: Required Field Empty',
			value: 'required_field_missing',
			description: 'The CRM requires a field that is empty in lemlist',
		},
		{ name: 'Not Found', value: 'not_found', description: 'The CRM has no such company' },
		{ name: 'Not Synced', value: 'not_synced', description: 'Not in the CRM yet' },
		{
			name: 'Searching',
			value: 'searching',
			description: 'Searching the CRM for the company',
		},
		{ name: 'Synced', value: 'synced', description: 'In the CRM, without errors' },
	],
});

const companyRejectionReason = defineField({
	displayName: 'Rejected Value',
	name: 'fieldRejectionReason',
	type: 'options',
	allowArbitraryValues: true,
	default: 'crm_sync_duplicate_company',
	description: 'Only companies with a value that lemlist rejected for this reason',
	options: [
		{ name: 'CRM Sync: Company Not Found', value: 'crm_sync_company_not_found' },
		{ name: 'CRM Sync: Duplicate Company', value: 'crm_sync_duplicate_company' },
		{ name: 'CRM Sync: Duplicate Domain', value: 'crm_sync_duplicate_company_domain' },
		{ name: 'CRM Sync: Duplicate LinkedIn URL', value: 'crm_sync_duplicate_linkedin_url' },
		{ name: 'CRM Sync: Duplicate Name', value: 'crm_sync_duplicate_company_name' },
		{
			name: 'CRM Sync: Duplicate Sales Navigator URL',
			value: 'crm_sync_duplicate_linkedin_url_sales_nav',
		},
		{ name: 'CRM Sync: Invalid Domain', value: 'crm_sync_invalid_domain' },
		{ name: 'CRM Sync: Invalid LinkedIn URL', value: 'crm_sync_invalid_linkedin_url' },
		{ name: 'CRM Sync: Invalid URL', value: 'crm_sync_invalid_url' },
		{
			name: 'CRM Sync: LinkedIn URL of No Company',
			value: 'crm_sync_linkedin_url_not_company',
			description: "A LinkedIn page that isn't a company's",
		},
		{
			name: 'CRM Sync: Owner Loop',
			value: 'crm_sync_owner_sync_loop',
			description: 'The CRM and lemlist keep overwriting each other',
		},
		{ name: 'CRM Sync: Unknown Error', value: 'crm_sync_unknown_error' },
		{
			name: 'CRM Sync: Unmapped User',
			value: 'crm_sync_unmapped_user',
			description: "A CRM user who doesn't match any team member",
		},
		{ name: 'CRM Sync: Update Failed', value: 'crm_sync_update_failed' },
		{
			name: 'CRM Sync: Value Incompatible',
			value: 'crm_sync_value_incompatible',
			description: "A value that doesn't match the field type",
		},
		{
			name: 'CRM Sync: Value Oscillating',
			value: 'crm_sync_value_oscillating',
			description: 'The CRM and lemlist keep overwriting each other',
		},
		{ name: 'Enrichment: Duplicate Company', value: 'enrichment_company_duplicate_core_signal_id' },
		{ name: 'Enrichment: Duplicate Domain', value: 'enrichment_company_duplicate_domain' },
		{
			name: 'Enrichment: Duplicate LinkedIn URL',
			value: 'enrichment_company_duplicate_linkedin_url',
		},
		{ name: 'Enrichment: Duplicate Name', value: 'enrichment_company_duplicate_name' },
		{
			name: 'Enrichment: Duplicate Sales Navigator URL',
			value: 'enrichment_company_duplicate_linkedin_url_sales_nav',
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
		companyListFilter,
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
