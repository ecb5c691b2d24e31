import { contactListFilter } from './contactList';
import { defineField } from './defineField';
import { recordCrmIds, recordKeys, selectRecordsBy } from './contactOrCompany';

export const idsOrEmails = recordKeys({
	displayName: 'IDs or Emails',
	name: 'idsOrEmails',
	singular: 'ID or Email',
	placeholder: 'e.g. nathan@example.com',
	description: 'Up to 100 IDs or email addresses of contacts',
});

export const crmIds = recordCrmIds('contacts');

export const selectContactsBy = selectRecordsBy('contacts', crmIds, idsOrEmails);

const crmSyncStatus = defineField({
	displayName: 'CRM Sync Status',
	name: 'crmSyncStatus',
	type: 'options',
	allowArbitraryValues: true,
	default: 'synced',
	description: 'Only contacts with this sync status; requires a CRM connected to lemlist',
	options: [
		{ name: 'Error', value: 'error', description: 'The sync has at least one unresolved error' },
		{ name: 'Not Found', value: 'not_found', description: 'The CRM has no such record' },
		{
			name: 'Searching',
			value: 'searching',
			description: 'Searching the CRM for the record',
		},
		{ name: 'Synced', value: 'synced', description: 'In the CRM, without errors' },
	],
});

const contactRejectionReason = defineField({
	displayName: 'Rejected Value',
	name: 'fieldRejectionReason',
	type: 'options',
	allowArbitraryValues: true,
	default: 'enrichment_duplicate_email',
	description: 'Only contacts with a value that lemlist rejected for this reason',
	options: [
		{ name: 'CRM Sync: Company Data Rejected', value: 'crm_sync_company_data_rejected' },
		{ name: 'CRM Sync: Company Not in Lemlist', value: 'crm_sync_company_not_in_lemlist' },
		{ name: 'CRM Sync: Custom Field Not Created', value: 'crm_sync_custom_field_creation_failed' },
		{ name: 'CRM Sync: Duplicate Company', value: 'crm_sync_duplicate_company_blocked' },
		{ name: 'CRM Sync: Duplicate Contact', value: 'crm_sync_duplicate_contact_blocked' },
		{ name: 'CRM Sync: Duplicate LinkedIn URL', value: 'crm_sync_duplicate_linkedin_url' },
		{
			name: 'CRM Sync: Duplicate Sales Navigator URL',
			value: 'crm_sync_duplicate_linkedin_url_sales_nav',
		},
		{ name: 'CRM Sync: Invalid Email', value: 'crm_sync_invalid_email' },
		{ name: 'CRM Sync: Invalid LinkedIn URL', value: 'crm_sync_invalid_linkedin_url' },
		{ name: 'CRM Sync: Invalid Phone', value: 'crm_sync_invalid_phone' },
		{ name: 'CRM Sync: Invalid URL', value: 'crm_sync_invalid_url' },
		{
			name: 'CRM Sync: LinkedIn URL of No Contact',
			value: 'crm_sync_linkedin_url_not_contact',
			description: "A LinkedIn page that isn't a person's",
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
		{
			name: 'CRM Sync: Unsubscribe Protected',
			value: 'crm_sync_unsub_state_protected',
			description: "The CRM isn't allowed to change who is unsubscribed",
		},
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
		{ name: 'Enrichment: Duplicate Email', value: 'enrichment_duplicate_email' },
		{ name: 'Enrichment: Duplicate LinkedIn URL', value: 'enrichment_duplicate_linkedin_url' },
		{
			name: 'Enrichment: Duplicate Sales Navigator URL',
			value: 'enrichment_duplicate_linkedin_url_sales_nav',
		},
	],
});

export const contactFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	displayOptions: { show: { selectBy: ['filters'] } },
	default: {},
	options: [
		crmSyncStatus,
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			default: '',
			placeholder: 'e.g. nathan@example.com',
			description: 'Only the contact with exactly this email address',
		},
		contactListFilter,
		{
			displayName: 'Not in Any Campaign',
			name: 'notInAnyCampaign',
			type: 'boolean',
			default: true,
			description: "Whether to return only contacts that aren't in any campaign",
		},
		contactRejectionReason,
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			description: "Part of the contact's name or of another text field, 2 or more characters",
		},
		{
			displayName: 'With Primary Company',
			name: 'withPrimaryCompany',
			type: 'boolean',
			default: true,
			description:
				"Whether to return the main company of each contact; can't be combined with a company filter",
		},
	],
});
