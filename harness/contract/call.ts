import type { Contract } from './contract';

const CHANGES = {
	callStatus: 'string',
	duration: 'number',
	recordingUrl: 'string',
	note: 'string',
};

export const call: Contract = {
	'call: create': {
		request: 'POST /calls',
		body: {
			externalId: 'string!',
			userId: 'string!',
			direction: 'outbound|inbound!',
			startedAt: 'date-time!',
			from: 'string',
			to: 'string',
			contactId: 'string',
			leadId: 'string',
			taskId: 'string',
			provider: 'string',
			...CHANGES,
		},
	},

	'call: get': { request: 'GET /calls/{id}' },

	'call: update': { request: 'PATCH /calls/{id}', body: CHANGES },

	'call: getStatuses': { request: 'GET /call-statuses' },
};
