import type { Contract } from './contract';

export const domain: Contract = {
	'domain: search': { request: 'POST /domains-core/search', body: { domain: 'string!' } },

	'domain: getAll': { request: 'GET /domains-core/team-domains' },

	'domain: getMailboxes': { request: 'GET /domains-core/mailboxes' },
};
