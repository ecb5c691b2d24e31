import type { Contract } from './contract';

const CONDITIONS = { advancedFilters: 'object' };

export const view: Contract = {
	'view: getAll': { request: 'GET /views', query: { entity: 'contact|company|task!' } },

	'view: getFields': { request: 'GET /views/fields', query: { entity: 'contact|company|task!' } },

	'view: create': {
		request: 'POST /views',
		body: {
			entity: 'contact|company|task!',
			name: 'string!',
			icon: 'string',
			visibility: 'me|everyone',
			filterState: CONDITIONS,
		},
	},

	'view: update': {
		request: 'PATCH /views/{viewId}',
		body: {
			name: 'string',
			icon: 'string',
			visibility: 'me|everyone',
			filterState: CONDITIONS,
		},
	},

	'view: duplicate': {
		request: 'POST /views/{viewId}/duplicate',
		body: { entity: 'contact|company|task!' },
	},

	'view: delete': { request: 'DELETE /views/{viewId}' },

	'view: setTabs': {
		request: 'PUT /views/tabs',
		body: { entity: 'contact|company|task!', 'pinned!': ['string'] },
	},
};
