import type { Contract } from './contract';
import type { Shape } from './shapes';

const filters: Shape = [{ filterId: 'string!', in: ['string'], out: ['string'] }];

export const database: Contract = {
	'database: getFilters': {
		request: 'GET /database/filters',
		query: { mode: 'leads|companies', usage: 'api|ui' },
	},
	'database: searchPeople': {
		request: 'POST /database/people',
		body: {
			'filters!': filters,
			page: 'integer',
			size: 'integer',
			excludes: ['string'],
			search: 'string',
		},
	},
	'database: searchCompanies': {
		request: 'POST /database/companies',
		body: { 'filters!': filters, page: 'integer', size: 'integer' },
	},
	'database: getPersonas': {
		request: 'GET /database/personas',
		query: { mode: 'leads|companies' },
	},
	'database: createPersona': {
		request: 'POST /database/personas',
		body: {
			name: 'string!',
			'filters!': [{ filterId: 'string!', in: ['string'], out: ['string'], exactMatch: 'boolean' }],
			mode: 'leads|companies!',
		},
	},
	'database: deletePersona': { request: 'DELETE /database/personas/{personaId}' },
};

const exactFilters: Shape = [
	{ filterId: 'string!', in: ['string'], out: ['string'], exactMatch: 'boolean' },
];

const MODE = 'leads|companies';

export const savedSearches: Contract = {
	'database: getSavedSearches': { request: 'GET /database/saved-searches', query: { mode: MODE } },
	'database: createSavedSearch': {
		request: 'POST /database/saved-searches',
		body: { name: 'string!', mode: `${MODE}!`, 'filters!': exactFilters },
	},
	'database: getSavedSearch': { request: 'GET /database/saved-searches/{savedSearchId}' },
	'database: updateSavedSearch': {
		request: 'PATCH /database/saved-searches/{savedSearchId}',
		body: { name: 'string', mode: MODE, filters: exactFilters },
	},
	'database: deleteSavedSearch': { request: 'DELETE /database/saved-searches/{savedSearchId}' },
};

export const databaseExports: Contract = {
	'database: exportPeople': {
		request: 'GET /database/people/export',
		query: { filters: 'string!', limit: 'integer' },
	},
	'database: exportCompanies': {
		request: 'GET /database/companies/export',
		query: { filters: 'string!', limit: 'integer' },
	},
};
