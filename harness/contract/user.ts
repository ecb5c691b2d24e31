import type { Contract } from './contract';

export const user: Contract = {
	'user: get': { request: 'GET /users/{userId}' },

	'user: getChannels': { request: 'GET /user/channels' },

	'user: getSenderPictures': {
		request: 'GET /sender-picture/mailboxes',
		query: { userId: 'string' },
		response: { hasPicture: true, mailboxes: [{ mailboxId: 'dem_1', status: 'synced' }] },
	},

	'user: getSignature': { request: 'GET /users/{userId}/signature' },

	'user: syncSenderPicture': {
		request: 'POST /sender-picture/sync',
		body: {
			scope: 'not_synced|all|mailbox!',
			userId: 'string',
			mailboxId: 'string',
			email: 'string',
		},
	},

	'user: updateLinkedinLimits': {
		request: 'PATCH /users/{userId}/linkedin-limits',
		body: {
			followLimit: 'integer',
			inviteLimit: 'integer',
			sendLimit: 'integer',
			visitLimit: 'integer',
			inMailLimit: 'integer',
			networkCheckLimit: 'integer',
			withdrawInvitationLimit: 'integer',
			likeLastPostLimit: 'integer',
			endorseLimit: 'integer',
			commentLastPostRetrieveLimit: 'integer',
			commentLastPostSendLimit: 'integer',
			inviteRampUp: 'integer',
		},
	},

	'user: updateSignature': {
		request: 'PATCH /users/{userId}/signature',
		body: { signature: 'string', plainTextSignature: 'string' },
	},
};
