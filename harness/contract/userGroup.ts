import type { Contract } from './contract';

export const userGroup: Contract = {
	'userGroup: getAll': { request: 'GET /v2/user-groups' },

	'userGroup: create': {
		request: 'POST /v2/user-groups',
		body: { name: 'string!', userIds: ['string'] },
	},

	'userGroup: get': { request: 'GET /v2/user-groups/{userGroupId}' },

	'userGroup: update': {
		request: 'PATCH /v2/user-groups/{userGroupId}',
		body: { name: 'string', userIds: ['string'] },
	},

	'userGroup: delete': { request: 'DELETE /v2/user-groups/{userGroupId}' },

	'userGroup: updateMembers': {
		request: 'POST /v2/user-groups/{userGroupId}/members',
		body: { addUserIds: ['string'], removeUserIds: ['string'] },
	},
};
