import { classify } from '../../nodes/Lemlist/transport/errors/classification';
import type { ApiCall } from '../../nodes/Lemlist/transport/call';

const READ: ApiCall = { method: 'GET', path: '/campaigns' };
const CHARGED: ApiCall = { ...READ, isRepeatable: false };
const SEARCH: ApiCall = {
	method: 'POST',
	path: '/database/people',
	isRead: true,
	isRepeatable: true,
};
const WRITE: ApiCall = { method: 'POST', path: '/campaigns' };

const rejection = (statusCode: number | undefined, call = WRITE, reason = '') => {
	const failure = { kind: 'rejected', effect: 'none', statusCode, text: reason } as const;
	const { kind, retry } = classify(call, failure, reason);
	return `${kind}, ${retry}`;
};

describe('a rejection', () => {
	it.each([
		[400, 'invalid, do not retry'],
		[401, 'notAllowed, do not retry'],
		[402, 'notAllowed, do not retry'],
		[403, 'notAllowed, do not retry'],
		[404, 'notFound, do not retry'],
		[405, 'invalid, do not retry'],
		[407, 'notAllowed, do not retry'],
		[409, 'alreadyThere, do not retry'],
		[410, 'notFound, do not retry'],
		[422, 'invalid, do not retry'],
		[429, 'limit, retry later'],
		[500, 'temporary, retry later'],
		[503, 'temporary, retry later'],
		[undefined, 'invalid, do not retry'],
	])('with status %s and no reason is %j', (statusCode, expected) => {
		expect(rejection(statusCode)).toBe(expected);
	});

	it.each([
		[404, 'No user found for this API key', 'notAllowed, do not retry'],
		[400, 'Bad team', 'notAllowed, do not retry'],
		[400, 'Bad team or invalid schedule fields', 'invalid, do not retry'],
		[500, 'Lead in graveyard', 'notAllowed, do not retry'],
		[500, 'Lead already in other campaign', 'alreadyThere, do not retry'],
		[400, "You can't start campaigns that are already running.", 'alreadyThere, do not retry'],
		[400, "You can't pause campaigns that are not running.", 'alreadyThere, do not retry'],
		[402, 'Insufficient credits', 'limit, do not retry'],
		[
			409,
			'Too many webhooks (max 200 per team, disabled webhooks included)',
			'limit, do not retry',
		],
		[409, 'A webhook with this targetUrl already exists', 'alreadyThere, do not retry'],
		[409, 'CONTACT_DELETE_BLOCKED: Contact cannot be removed', 'temporary, retry later'],
		[400, 'Contact not found by id', 'notFound, do not retry'],
		[400, 'You cannot edit this step because the campaign is running', 'notAllowed, do not retry'],
		[402, 'route is available starting emailPro plan', 'notAllowed, do not retry'],
		[undefined, 'Campaign not found', 'notFound, do not retry'],
	])('with status %s and the reason %j is %j', (statusCode, reason, expected) => {
		expect(rejection(statusCode, WRITE, reason)).toBe(expected);
	});

	it('with status 429 for a quota does not end by waiting', () => {
		const call = { ...WRITE, rateLimitMeansQuota: true };

		expect(rejection(429, call)).toBe('limit, do not retry');
	});
});

describe('a failure without a usable response', () => {
	it.each([
		['a read that was not answered', READ, 'noResponse', 'unknown', 'temporary, retry later'],
		[
			'a charged read that was not answered',
			CHARGED,
			'noResponse',
			'unknown',
			'unclear, look first',
		],
		[
			'a search by POST that was not answered',
			SEARCH,
			'noResponse',
			'unknown',
			'temporary, retry later',
		],
		['a write that was not sent', WRITE, 'notSent', 'none', 'temporary, retry later'],
		['a write that was not answered', WRITE, 'noResponse', 'unknown', 'unclear, look first'],
		['a write with a malformed response', WRITE, 'malformed', 'unknown', 'unclear, look first'],
	] as const)('to %s is told apart', (_name, call, kind, effect, expected) => {
		const classification = classify(call, { kind, effect, text: '' }, '');

		expect(`${classification.kind}, ${classification.retry}`).toBe(expected);
	});
});
