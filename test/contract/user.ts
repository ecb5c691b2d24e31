import type { Contract } from './contract';

export const user: Contract = {
	'user: get': { request: 'GET /users/{userId}' },

	'user: getChannels': { request: 'GET /user/channels' },
};
