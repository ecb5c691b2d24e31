import type { Contract } from './contract';

export const team: Contract = {
	'team: get': { request: 'GET /team', query: { version: 'v2' } },

	'team: getCredits': { request: 'GET /team/credits' },

	'team: getSenders': {
		request: 'GET /team/senders',
		query: { state: 'running|paused|draft|ended|archived|errors' },
	},
};
