import type { Contract } from './contract';

export const field: Contract = {
	'field: getAll': {
		request: 'GET /fields',
		query: { entity: 'contact|company', source: 'default|custom|crm_synced' },
	},
};
