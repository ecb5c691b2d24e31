import type { ApiCall, HttpMethod } from '../../nodes/Lemlist/transport/call';
import {
	toHtmlFailure,
	toMalformedFailure,
	toNetworkFailure,
	toRejection,
	type Failure,
} from '../../nodes/Lemlist/transport/failure';
import { hasUnknownOutcome } from '../../nodes/Lemlist/transport/errors/classification';
import { isRetryable, retryDelay, RetryPolicy } from '../../nodes/Lemlist/transport/retryPolicy';

const METHODS: HttpMethod[] = ['GET', 'PUT', 'DELETE', 'POST', 'PATCH'];
const IDEMPOTENT = ['GET', 'PUT', 'DELETE'];

const call = (method: HttpMethod): ApiCall => ({ method, path: '/team' });
const rejection = (statusCode: number, headers = {}) => toRejection({ statusCode, headers }, '');
const ok = { statusCode: 200, headers: {} };
const notSent = toNetworkFailure(new Error('connect ECONNREFUSED'));

describe('a failed request', () => {
	const table: Array<[string, Failure, string[]]> = [
		['rejected with 400', rejection(400), []],
		['rejected with 401', rejection(401), []],
		['rejected with 402', rejection(402), []],
		['rejected with 403', rejection(403), []],
		['rejected with 404', rejection(404), []],
		['rejected with 409', rejection(409), []],
		['rejected with 429', rejection(429), METHODS],
		['rejected with 500', rejection(500), IDEMPOTENT],
		['rejected with 502', rejection(502), IDEMPOTENT],
		['rejected with 503', rejection(503), IDEMPOTENT],
		['rejected with 504', rejection(504), IDEMPOTENT],
		['that was not sent', notSent, METHODS],
		['without a response', toNetworkFailure(new Error('socket hang up')), IDEMPOTENT],
		['with a malformed response', toMalformedFailure(ok, 'malformed'), IDEMPOTENT],
		['answered with a web page', toHtmlFailure(ok), []],
	];

	it.each(table)('%s is sent again only where that is safe', (_name, failure, expected) => {
		const retried = METHODS.filter((method) => isRetryable(call(method), failure, 1));

		expect(retried).toEqual(expected);
	});

	it.each([
		['is charged for', 'GET'],
		['cannot be undone', 'DELETE'],
	] as const)('is sent once if it %s and lemlist may have applied it', (_name, method) => {
		const once: ApiCall = { ...call(method), isRepeatable: false };

		expect(isRetryable(once, rejection(500), 1)).toBe(false);
		expect(isRetryable(once, notSent, 1)).toBe(true);
		expect(hasUnknownOutcome(once, rejection(500))).toBe(true);
	});

	it('is sent again with any method if it sets the same values again', () => {
		expect(isRetryable({ ...call('POST'), isRepeatable: true }, rejection(500), 1)).toBe(true);
	});

	it.each([
		['5xx', rejection(500), 5],
		['a refused connection', notSent, 5],
		['429', rejection(429), 200],
	])('with %s fails after a number of attempts', (_name, failure, attempts) => {
		expect(isRetryable(call('GET'), failure, attempts - 1)).toBe(true);
		expect(isRetryable(call('GET'), failure, attempts)).toBe(false);
	});

	it('is sent again with any method once a lookup shows that it had no effect', () => {
		const failure: Failure = { ...rejection(500), effect: 'none' };

		expect(isRetryable(call('POST'), failure, 1)).toBe(true);
	});
});

describe('the delay before the next attempt', () => {
	const SERVER_NOW = 'Tue, 16 Feb 2021 08:02:40 GMT';
	const RESET = 'Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time)';

	it.each([
		['whole seconds', { 'retry-after': '2' }, 2_000],
		['decimal seconds', { 'retry-after': '1.234' }, 1_234],
		['a number', { 'retry-after': 3 }, 3_000],
		['surrounding blanks', { 'retry-after': ' 2 ' }, 2_000],
		['a date', { 'retry-after': 'Tue, 16 Feb 2021 08:02:43 GMT', date: SERVER_NOW }, 4_000],
		['a JavaScript date', { 'retry-after': RESET, date: SERVER_NOW }, 3_000],
		['the reset alone', { 'x-ratelimit-reset': RESET, date: SERVER_NOW }, 3_000],
		['both headers', { 'retry-after': '1.5', 'x-ratelimit-reset': RESET, date: SERVER_NOW }, 1_500],
		['an unreadable one and the reset', retryAfterAndReset('soon'), 3_000],
		['an empty one and the reset', retryAfterAndReset(''), 3_000],
		['zero', { 'retry-after': '0' }, 500],
		['a negative number', { 'retry-after': '-3' }, 500],
		['a reset in the past', { 'x-ratelimit-reset': RESET, date: RESET.slice(0, 33) }, 1_000],
	])('is what lemlist asks for, given %s', (_name, headers, expected) => {
		expect(retryDelay(rejection(429, headers), 1)).toBe(expected);
		expect(retryDelay(rejection(503, headers), 4, () => 0)).toBe(expected);
	});

	it('includes jitter after two rejections', () => {
		const delayAfter = (attempts: number) =>
			retryDelay(rejection(429, { 'retry-after': '2' }), attempts, () => 0.5);

		expect([1, 2, 3, 4].map(delayAfter)).toEqual([2_000, 2_000, 2_500, 2_500]);
	});

	function retryAfterAndReset(retryAfter: string) {
		return { 'retry-after': retryAfter, 'x-ratelimit-reset': RESET, date: SERVER_NOW };
	}

	it('uses the local clock when the response has no date', () => {
		const inFourSeconds = new Date(Date.now() + 4_000).toString();

		const delayMs = retryDelay(rejection(429, { 'x-ratelimit-reset': inFourSeconds }), 1);

		// The date has no milliseconds, so one second is added.
		expect(delayMs).toBeGreaterThan(3_500);
		expect(delayMs).toBeLessThanOrEqual(5_000);
	});

	it('ignores the headers of a status that does not ask for a delay', () => {
		const headers = { 'retry-after': '2', 'x-ratelimit-reset': RESET };

		expect(retryDelay(rejection(500, headers), 1, () => 1)).toBe(500);
	});

	it.each([
		[1, 250, 500],
		[2, 500, 1_000],
		[3, 1_000, 2_000],
		[5, 4_000, 8_000],
		[6, 7_500, 15_000],
		[12, 7_500, 15_000],
	])(
		'grows exponentially (attempt %i) up to a maximum, with jitter',
		(attempts, shortest, longest) => {
			expect(retryDelay(rejection(429), attempts, () => 0)).toBe(shortest);
			expect(retryDelay(rejection(429), attempts, () => 1)).toBe(longest);
		},
	);
});

describe('the failure to report when a lookup finds no record', () => {
	const reported = (...failures: Failure[]) => {
		const policy = new RetryPolicy(call('POST'));
		for (const failure of failures) {
			policy.recordFailure(failure);
			policy.recordEmptyLookup();
		}
		return policy.failureToReport({ ...failures[failures.length - 1], effect: 'none' });
	};
	const lost = toNetworkFailure(new Error('socket hang up'));

	it.each<[string, Failure[], Failure['effect']]>([
		["has no effect after lemlist's own 500", [rejection(500)], 'none'],
		['has an unknown effect after a 502', [rejection(502)], 'unknown'],
		['has an unknown effect after a 504', [rejection(504)], 'unknown'],
		['has an unknown effect after a lost response', [lost], 'unknown'],
		['has an unknown effect after a lost response and a 500', [lost, rejection(500)], 'unknown'],
		['has an unknown effect after a 500 and a lost response', [rejection(500), lost], 'unknown'],
		['has no effect after a 500 and a rejection', [rejection(500), rejection(400)], 'none'],
	])('%s', (_name, failures, effect) => {
		expect(reported(...failures).effect).toBe(effect);
	});
});
