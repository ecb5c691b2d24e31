import type { Contract } from './contract';

export const task: Contract = {
	'task: getAll': [
		{ request: 'GET /tasks', query: { page: 'integer', filters: 'string' } },
		{
			request: 'GET /v2/tasks',
			query: {
				taskId: 'string',
				objectType: 'contact|company',
				type: 'string',
				typeNot: 'string',
				channel: 'string',
				status: 'string',
				priority: 'string',
				title: 'string',
				contactLinkedinUrl: 'string',
				dueDateFrom: 'date-time',
				dueDateTo: 'date-time',
				completedAtFrom: 'date-time',
				completedAtTo: 'date-time',
				hasCampaign: 'true|false',
				hasDueDate: 'true|false',
				search: 'string',
				advancedFilters: 'string',
				include: 'string',
				sortBy: 'dueDate|status|priority|assignedTo|campaignId|score|handledOn|contactJobTitle',
				sortOrder: 'asc|desc',
				page: 'integer',
				limit: 'integer',
				...Object.fromEntries(
					['contactId', 'companyId', 'leadId', 'campaignId', 'assignedTo'].flatMap((name) => [
						[name, 'string'],
						[`${name}Not`, 'string'],
					]),
				),
			},
		},
	],

	'task: getFilters': {
		request: 'GET /v2/tasks/filters',
		query: { scope: 'task|contact|company', search: 'string' },
	},

	'task: create': {
		request: 'POST /tasks',
		body: {
			// lemlist's list of required names says leadId, its properties say recordId.
			recordId: 'string',
			leadId: 'string',
			type: 'email|manual|phone|linkedin|whatsapp!',
			assignedTo: 'string!',
			dueDate: 'date!',
			title: 'string',
			message: 'string',
			priority: '|0|1|2',
			images: ['string'],
			videos: ['string'],
			taskData: { subject: 'string', content: 'string', phone: 'string' },
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

	'task: ignore': { request: 'POST /tasks/ignore', body: { 'ids!': ['string'] } },
};
