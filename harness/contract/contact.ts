import type { Contract } from './contract';

const REJECTION_REASONS = [
	...['linkedin_url', 'linkedin_url_sales_nav', 'email'].map(
		(name) => `enrichment_duplicate_${name}`,
	),
	...[
		...['duplicate_linkedin_url', 'duplicate_linkedin_url_sales_nav', 'invalid_linkedin_url'],
		...['invalid_url', 'invalid_email', 'invalid_phone', 'linkedin_url_not_contact'],
		...['duplicate_contact_blocked', 'duplicate_company_blocked', 'company_data_rejected'],
		...['unsub_state_protected', 'value_oscillating', 'owner_sync_loop', 'unmapped_user'],
		...['value_incompatible', 'unknown_error'],
		// Only in the document of August.
		...['company_not_in_lemlist', 'custom_field_creation_failed'],
	].map((name) => `crm_sync_${name}`),
].join('|');

export const contact: Contract = {
	'contact: getAll': {
		request: 'GET /contacts',
		query: {
			idsOrEmails: 'string',
			crmIds: 'string',
			crmSyncStatus: 'synced|error|searching|not_found',
			withPrimaryCompany: 'boolean',
			search: 'string',
			email: 'string',
			listId: 'string',
			notInAnyCampaign: 'boolean',
			companyId: 'string',
			companyDomain: 'string',
			companyLinkedinUrl: 'string',
			companySalesnavUrl: 'string',
			fieldRejectionReason: REJECTION_REASONS,
			limit: 'integer',
			offset: 'integer',
		},
	},

	'contact: getNotes': {
		request: 'GET /contacts/{idOrEmail}/notes',
		query: { limit: 'integer', page: 'integer', sortBy: 'createdAt', sortOrder: 'asc|desc' },
	},

	'contact: addNote': {
		request: 'POST /contacts/{idOrEmail}/notes',
		body: { note: 'string!' },
	},

	'contact: merge': {
		request: 'POST /contacts/merge',
		body: { primaryId: 'string!', 'secondaryIds!': ['string'] },
	},

	'contact: pushToCrm': {
		request: 'POST /contacts/crm/create',
		body: { idsOrEmails: ['string'], listId: 'string', asLead: 'true' },
	},

	'contact: linkToCrm': {
		request: 'POST /contacts/crm/search-and-connect',
		body: { idsOrEmails: ['string'], listId: 'string' },
	},

	'contact: search': {
		request: 'GET /v2/contacts',
		query: {
			crmIds: 'string',
			advancedFilters: 'string',
			search: 'string',
			email: 'string',
			listId: 'string',
			notInAnyCampaign: 'boolean',
			companyId: 'string',
			companyDomain: 'string',
			companyLinkedinUrl: 'string',
			companySalesnavUrl: 'string',
			withPrimaryCompany: 'boolean',
			fieldRejectionReason: REJECTION_REASONS,
			crmSyncStatus: 'synced|error|searching|not_found',
			page: 'integer',
			offset: 'integer',
			limit: 'integer',
		},
	},

	'contact: getFilters': {
		request: 'GET /v2/contacts/filters',
		query: { scope: 'contact|company', search: 'string' },
	},

	'contact: upsert': [
		{
			request: 'POST /contacts',
			query: { updateStrategy: 'overwrite|fillEmptyOnly' },
			body: {
				contactId: 'string',
				email: 'string',
				linkedinUrl: 'string',
				linkedinUrlSalesNav: 'string',
				additionalEmails: ['string'],
				firstName: 'string',
				lastName: 'string',
				phone: 'string',
				jobTitle: 'string',
				jobDescription: 'string',
				picture: 'string',
				timezone: 'string',
				industry: 'string',
				languages: 'string',
				location: 'string',
				skills: 'string',
				summary: 'string',
				tagline: 'string',
				contactOwner: 'string',
				source: 'string',
				companyId: 'string',
				companyDomain: 'string',
				companyLinkedinUrl: 'string',
			},
			allowsExtraNames: true,
		},
		{ request: 'GET /contacts', query: { idsOrEmails: 'string' }, isConditional: true },
	],

	'contact: get': { request: 'GET /contacts/{idOrEmail}' },

	'contact: delete': { request: 'DELETE /contacts/{idOrEmail}' },

	'contact: getLists': { request: 'GET /contacts/lists', query: { search: 'string' } },

	'contact: createList': { request: 'POST /contacts/lists', body: { name: 'string!' } },

	'contact: addToList': {
		request: 'POST /contacts/lists/{listId}/entities',
		body: { 'contactIds!': ['string'] },
	},

	'contact: removeFromList': {
		request: 'POST /contacts/lists/{listId}/entities',
		query: { action: 'remove!' },
		body: { 'contactIds!': ['string'] },
	},

	'contact: exportList': {
		request: 'GET /contacts/export',
		query: { listId: 'string!', entity: 'contact|company' },
	},
};
