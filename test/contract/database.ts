import type { Contract } from './contract';
import type { Shape } from './shapes';

const filters: Shape = [{ filterId: 'string!', in: ['string'], out: ['string'] }];

export const database: Contract = {
	'database: getFilters': { request: 'GET /database/filters' },
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
