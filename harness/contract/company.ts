import type { Contract } from './contract';

const SYNC_STATES = [
	'synced',
	'not_synced',
	'searching',
	'not_found',
	'error',
	'unique_index_error_company',
	'property_doesnt_exist',
	'required_field_missing',
	'company_already_exists_with_name',
	'company_already_exists_with_linkedin_url',
].join('|');

const REJECTION_REASONS = [
	...[
		...['duplicate_company', 'duplicate_company_domain', 'duplicate_company_name'],
		...['invalid_domain', 'duplicate_linkedin_url', 'duplicate_linkedin_url_sales_nav'],
		...['invalid_linkedin_url', 'linkedin_url_not_company', 'invalid_url', 'value_oscillating'],
		...['owner_sync_loop', 'unmapped_user', 'value_incompatible', 'unknown_error'],
		// Only in the document of August.
		...['company_not_found', 'update_failed'],
	].map((name) => `crm_sync_${name}`),
	...[...['core_signal_id', 'domain', 'linkedin_url', 'linkedin_url_sales_nav', 'name']].map(
		(name) => `enrichment_company_duplicate_${name}`,
	),
].join('|');

export const company: Contract = {
	'company: getAll': {
		request: 'GET /companies',
		query: {
			idsOrDomains: 'string',
			crmIds: 'string',
			listId: 'string',
			offset: 'integer',
			sortBy: 'createdAt',
			sortOrder: 'asc|desc',
			search: 'string',
			fields: 'string',
			limit: 'integer',
			crmSyncStatus: SYNC_STATES,
			fieldRejectionReason: REJECTION_REASONS,
		},
	},

	'company: get': { request: 'GET /companies/{companyId}' },

	'company: getLists': { request: 'GET /companies/lists', query: { search: 'string' } },

	'company: createList': { request: 'POST /companies/lists', body: { name: 'string!' } },

	'company: addToList': {
		request: 'POST /companies/lists/{listId}/entities',
		body: { 'companyIds!': ['string'] },
	},

	'company: removeFromList': {
		request: 'POST /companies/lists/{listId}/entities',
		query: { action: 'remove!' },
		body: { 'companyIds!': ['string'] },
	},

	'company: merge': {
		request: 'POST /companies/merge',
		body: { primaryId: 'string!', 'secondaryIds!': ['string'] },
	},

	'company: pushToCrm': {
		request: 'POST /companies/crm/create',
		body: { idsOrDomains: ['string'], listId: 'string' },
	},

	'company: linkToCrm': {
		request: 'POST /companies/crm/search-and-connect',
		body: { idsOrDomains: ['string'], listId: 'string' },
	},

	'company: upsert': [
		{
			request: 'POST /companies',
			query: { updateStrategy: 'overwrite|fillEmptyOnly' },
			body: {
				companyId: 'string',
				name: 'string',
				domain: 'string',
				linkedinUrl: 'string',
				linkedinUrlSalesNav: 'string',
				companyOwner: 'string',
				industry: 'string',
				location: 'string',
				size: 'string',
				specialties: 'string',
				tagline: 'string',
				type: 'string',
				description: 'string',
				foundedOn: 'string',
				headquarters: 'string',
				picture: 'string',
				source: 'string',
			},
			allowsExtraNames: true,
		},
		{ request: 'GET /companies', query: { idsOrDomains: 'string' }, isConditional: true },
	],

	'company: delete': { request: 'DELETE /companies/{companyId}', query: { force: 'boolean' } },

	'company: getNotes': {
		request: 'GET /companies/{companyId}/notes',
		query: { limit: 'integer', page: 'integer', sortBy: 'createdAt', sortOrder: 'asc|desc' },
	},

	'company: addNote': { request: 'POST /companies/{companyId}/notes', body: { note: 'string!' } },
};

export const accountBasedCampaign: Contract = {
	'company: engage': { request: 'POST /companies/{companyId}/engage' },
};
