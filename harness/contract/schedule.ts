import type { Contract } from './contract';

export const schedule: Contract = {
	'schedule: getAll': {
		request: 'GET /schedules',
		query: {
			page: 'integer',
			// Or `offset`, which `page` replaces.
			limit: 'integer',
			sortBy: 'createdAt',
			sortOrder: 'asc|desc',
		},
	},

	'schedule: create': {
		request: 'POST /schedules',
		body: {
			name: 'string!',
			secondsToWait: 'integer',
			timezone: 'string!',
			start: 'string!',
			end: 'string!',
			'weekdays!': ['integer'],
			public: 'boolean',
		},
	},

	'schedule: get': { request: 'GET /schedules/{scheduleId}' },

	'schedule: update': {
		request: 'PATCH /schedules/{scheduleId}',
		body: {
			name: 'string',
			secondsToWait: 'integer',
			timezone: 'string',
			start: 'string',
			end: 'string',
			weekdays: ['integer'],
			public: 'boolean',
		},
	},

	'schedule: delete': { request: 'DELETE /schedules/{scheduleId}' },

	'schedule: getByCampaign': { request: 'GET /campaigns/{campaignId}/schedules/' },

	'schedule: addToCampaign': { request: 'POST /campaigns/{campaignId}/schedules/{scheduleId}' },
};
