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
	description: 'Only contacts in this state of the sync; needs a CRM that is connected to lemlist',
	options: [
		{ name: 'Error', value: 'error', description: 'At least one error of the sync is not solved' },
		{ name: 'Not Found', value: 'not_found', description: 'The CRM has no such record' },
		{ name: 'Searching', value: 'searching', description: 'The CRM is searched for the record' },
		{ name: 'Synced', value: 'synced', description: 'Has a record in the CRM and no error' },
	],
});

const contactRejectionReason = defineField({
	displayName: 'Rejected Value',
	name: 'fieldRejectionReason',
	type: 'options',
	allowArbitraryValues: true,
	default: 'enrichment_duplicate_email',
	description: 'Only contacts with a value that lemlist refused to store for this reason',
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
			description: 'A page of something else than a person',
		},
		{
			name: 'CRM Sync: Owner Loop',
			value: 'crm_sync_owner_sync_loop',
			description: 'Changed in turn by lemlist and the CRM, without end',
		},
		{ name: 'CRM Sync: Unknown Error', value: 'crm_sync_unknown_error' },
		{
			name: 'CRM Sync: Unmapped User',
			value: 'crm_sync_unmapped_user',
			description: 'A user of the CRM who matches no member of the team',
		},
		{
			name: 'CRM Sync: Unsubscribe Protected',
			value: 'crm_sync_unsub_state_protected',
			description: 'The CRM may not change who is unsubscribed',
		},
		{
			name: 'CRM Sync: Value Incompatible',
			value: 'crm_sync_value_incompatible',
			description: 'A value that does not fit the type of the field',
		},
		{
			name: 'CRM Sync: Value Oscillating',
			value: 'crm_sync_value_oscillating',
			description: 'Changed in turn by lemlist and the CRM, without end',
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
			description: 'Whether to return only contacts that are in no campaign',
		},
		contactRejectionReason,
		{
			displayName: 'Search',
			name: 'search',
			type: 'string',
			default: '',
			description: 'Part of the name or of another text of the contact, at least 2 characters',
		},
		{
			displayName: 'With Primary Company',
			name: 'withPrimaryCompany',
			type: 'boolean',
			default: true,
			description:
				'Whether to return the main company with each contact; not together with a filter by company',
		},
	],
});
