import type { Contract } from './contract';

export const task: Contract = {
	'task: getAll': { request: 'GET /tasks', query: { page: 'integer', filters: 'string' } },

	'task: create': {
		request: 'POST /tasks',
		body: {
			// lemlist's list of required names says leadId, its properties say recordId.
			recordId: 'string',
			leadId: 'string',
			type: 'email|manual|phone|linkedin!',
			assignedTo: 'string!',
			dueDate: 'date!',
			title: 'string',
			message: 'string',
			priority: '|0|1|2',
			images: ['string'],
			videos: ['string'],
		},
	},

	'task: update': {
		request: 'PATCH /tasks',
		body: {
			id: 'string!',
			assignedTo: 'string',
			dueDate: 'date',
			title: 'string',
			message: 'string',
			priority: '|0|1|2',
			done: 'boolean',
			images: ['string'],
			videos: ['string'],
		},
	},

	'task: ignore': { request: 'POST /tasks/ignore', body: { ids: ['string!'] } },
};
