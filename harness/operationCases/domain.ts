import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const notAllowed: ExpectedFailure = {
	fault: {
		status: 403,
		message: 'You do not have permission to perform this action',
		errorShape: 'error',
	},
	error: 'You do not have permission to perform this action (403) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'domain: getAll',
		sends: ['GET /domains-core/team-domains'],
		returns: [
			{ _id: 'dom_1', domain: 'piedpiper-mail.com', registrar: 'google', status: 'active' },
		],
		fails: notAllowed,
	},
	{
		operation: 'domain: getMailboxes',
		sends: ['GET /domains-core/mailboxes'],
		returns: [{ _id: 'dem_1', email: 'jared@piedpiper-mail.com', status: 'active' }],
		fails: notAllowed,
	},
	{
		operation: 'domain: search',
		parameters: { domain: 'try-piedpiper.com' },
		sends: ['POST /domains-core/search {"domain":"try-piedpiper.com"}'],
		returns: [
			{
				domain: 'try-piedpiper.com',
				available: true,
				price: 14,
				providers: ['google', 'm365', 'infraforge'],
			},
		],
		fails: {
			parameters: { domain: 'piedpiper' },
			error: "'Domain' is not a domain [item 0]",
		},
	},
	{
		operation: 'domain: search',
		parameters: { domain: 'piedpiper-mail.com' },
		sends: ['POST /domains-core/search {"domain":"piedpiper-mail.com"}'],
		returns: [{ domain: 'piedpiper-mail.com', available: false }],
		fails: notAllowed,
	},
];

/** Domains and the mailboxes that were bought with them. */
export const domain: CaseGroup = {
	seed({ state }) {
		state.domains.push({
			_id: 'dom_1',
			domain: 'piedpiper-mail.com',
			registrar: 'google',
			status: 'active',
			createdAt: '2026-10-01T09:00:00.000Z',
			emailCount: 1,
		});
		state.boughtMailboxes.push({
			_id: 'dem_1',
			email: 'jared@piedpiper-mail.com',
			domain: 'piedpiper-mail.com',
			provider: 'google',
			status: 'active',
		});
	},
	v2,
};
