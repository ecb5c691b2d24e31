import type { Contract } from './contract';

export const field: Contract = {
	'field: getAll': {
		request: 'GET /fields',
		query: { entity: 'contact|company', source: 'default|custom|crm_synced' },
	},

	'field: upsert': {
		request: 'POST /fields',
		body: {
			entity: 'contact|company!',
			name: 'string!',
			type: 'string!',
			label: 'string',
			upsertOptions: ['string'],
			renameOptions: 'object',
		},
	},

	'field: delete': { request: 'DELETE /fields/{entity}/{name}' },
};
