import type { Contract } from './contract';

export const crm: Contract = {
	'crm: getUsers': { request: 'GET /team/crmUsers' },

	'crm: getFilters': {
		request: 'GET /crm/filters',
		query: { type: 'lead|contact|report' },
	},
};
