import type { Contract } from './contract';

export const emailAccount: Contract = {
	'emailAccount: connect': {
		request: 'POST /user/email-accounts',
		body: {
			sender_name: 'string!',
			sender_email: 'string!',
			smtp_host: 'string!',
			smtp_port: 'integer!',
			smtp_login: 'string!',
			smtp_password: 'string!',
			smtp_secure: 'boolean',
			imap_host: 'string!',
			imap_port: 'integer!',
			imap_login: 'string!',
			imap_password: 'string!',
			imap_secure: 'boolean',
			userId: 'string',
		},
	},

	'emailAccount: disconnect': { request: 'DELETE /user/email-accounts/{emailAccountId}' },

	'emailAccount: test': { request: 'POST /user/email-accounts/{emailAccountId}/test' },

	'emailAccount: getSendingLimits': {
		request: 'GET /user/sending-settings',
		query: { scope: 'team' },
	},

	'emailAccount: updateSendingLimit': {
		request: 'PATCH /user/sending-settings',
		body: { 'emailAccounts!': [{ id: 'string!', dailyEmailLimit: 'integer!' }] },
	},
};
