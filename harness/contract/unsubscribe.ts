import type { Contract } from './contract';

export const unsubscribe: Contract = {
	'unsubscribe: getAll': {
		request: 'GET /v2/unsubscribes/variables',
		query: { offset: 'integer', limit: 'integer' },
	},

	'unsubscribe: addMany': {
		request: 'POST /v2/unsubscribes/variables',
		body: { 'values!': ['string'] },
	},

	'unsubscribe: get': [
		{ request: 'GET /v2/unsubscribes/variables/{value}' },
		{ request: 'GET /unsubscribes/{email}' },
	],

	'unsubscribe: create': { request: 'POST /v2/unsubscribes/variables/{value}' },

	'unsubscribe: delete': { request: 'DELETE /v2/unsubscribes/variables/{value}' },

	'unsubscribe: getContact': { request: 'GET /v2/unsubscribes/contacts/{contactId}' },

	'unsubscribe: unsubscribeContact': { request: 'POST /v2/unsubscribes/contacts/{contactId}' },

	'unsubscribe: resubscribeContact': { request: 'DELETE /v2/unsubscribes/contacts/{contactId}' },

	'unsubscribe: export': [
		{ request: 'GET /v2/unsubscribes/exports/variables', query: { format: 'csv!' } },
		{ request: 'GET /unsubs/export' },
	],

	'unsubscribe: exportContacts': { request: 'GET /v2/unsubscribes/exports/contacts' },
};

/** The original document's routes. */
export const unsubscribeV1: Contract = {
	'unsubscribe: getAll': {
		request: 'GET /unsubscribes',
		query: { offset: 'integer', limit: 'integer' },
	},

	'unsubscribe: create': { request: 'POST /unsubscribes/{email}' },

	'unsubscribe: delete': { request: 'DELETE /unsubscribes/{email}' },

	'unsubscribe: export': { request: 'GET /unsubscribes/export' },
};
