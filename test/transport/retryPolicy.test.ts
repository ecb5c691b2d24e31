import type { ApiCall, HttpMethod } from '../../nodes/Lemlist/transport/call';
import { HTML_PAGE, type Failure } from '../../nodes/Lemlist/transport/failure';
import { isRetryable, retryDelay } from '../../nodes/Lemlist/transport/retryPolicy';

const call = (method: HttpMethod): ApiCall => ({ method, path: '/team' });
const refused = (statusCode: number, headers = {}): Failure => ({
	kind: 'refused',
	statusCode,
	headers,
	text: '',
});

const METHODS: HttpMethod[] = ['GET', 'PUT', 'DELETE', 'POST', 'PATCH'];

describe('a failed request', () => {
	const REPEATABLE = ['GET', 'PUT', 'DELETE'];
	const table: Array<[string, Failure, string[]]> = [
		['refused with 400', refused(400), []],
		['refused with 401', refused(401), []],
		['refused with 402', refused(402), []],
		['refused with 403', refused(403), []],
		['refused with 404', refused(404), []],
		['refused with 409', refused(409), []],
		['refused with 429', refused(429), METHODS],
		['refused with 500', refused(500), REPEATABLE],
		['refused with 502', refused(502), REPEATABLE],
		['refused with 503', refused(503), REPEATABLE],
		['refused with 504', refused(504), REPEATABLE],
		['never sent', { kind: 'unsent', text: 'connect ECONNREFUSED' }, METHODS],
		['whose answer was lost', { kind: 'lost', text: 'socket hang up' }, REPEATABLE],
		['with an answer that is malformed', { kind: 'unreadable', text: 'malformed' }, REPEATABLE],
		['answered with a web page', { kind: 'unreadable', text: HTML_PAGE }, []],
	];

	it.each(table)('%s is sent again where that is safe', (_name, failure, expected) => {
		const again = METHODS.filter((method) => isRetryable(call(method), failure, 1));

		expect(again).toEqual(expected);
	});

	it.each([
		['5xx', refused(500), 5],
		['a refused connection', { kind: 'unsent', text: '' } as Failure, 5],
		['429', refused(429), 200],
	])('for %s is given up at last', (_name, failure, tries) => {
		expect(isRetryable(call('GET'), failure, tries - 1)).toBe(true);
		expect(isRetryable(call('GET'), failure, tries)).toBe(false);
	});
});

describe('the wait before the next try', () => {
	const SERVER_NOW = 'Tue, 16 Feb 2021 08:02:40 GMT';
	const RESET = 'Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time)';

	it.each([
		['whole seconds', { 'retry-after': '2' }, 2_000],
		['decimal seconds', { 'retry-after': '1.234' }, 1_234],
		['a number', { 'retry-after': 3 }, 3_000],
		['spaces around', { 'retry-after': ' 2 ' }, 2_000],
		['a date', { 'retry-after': 'Tue, 16 Feb 2021 08:02:43 GMT', date: SERVER_NOW }, 4_000],
		['a date of JavaScript', { 'retry-after': RESET, date: SERVER_NOW }, 3_000],
		['only the reset', { 'x-ratelimit-reset': RESET, date: SERVER_NOW }, 3_000],
		['both', { 'retry-after': '1.5', 'x-ratelimit-reset': RESET, date: SERVER_NOW }, 1_500],
		['an unreadable one and the reset', retryAfterAndReset('soon'), 3_000],
		['an empty one and the reset', retryAfterAndReset(''), 3_000],
		['no time at all', { 'retry-after': '0' }, 500],
		['less than no time', { 'retry-after': '-3' }, 500],
		['a reset that is over', { 'x-ratelimit-reset': RESET, date: RESET.slice(0, 33) }, 1_000],
	])('is what lemlist asks for with %s', (_name, headers, expected) => {
		expect(retryDelay(refused(429, headers), 1)).toBe(expected);
		expect(retryDelay(refused(503, headers), 4, () => 0)).toBe(expected);
	});

	it('falls out of step with others after two refusals', () => {
		const delayOf = (tries: number) =>
			retryDelay(refused(429, { 'retry-after': '2' }), tries, () => 0.5);

		expect([1, 2, 3, 4].map(delayOf)).toEqual([2_000, 2_000, 2_500, 2_500]);
	});

	function retryAfterAndReset(retryAfter: string) {
		return { 'retry-after': retryAfter, 'x-ratelimit-reset': RESET, date: SERVER_NOW };
	}

	it('goes by the own clock where lemlist does not tell its time', () => {
		const inFourSeconds = new Date(Date.now() + 4_000).toString();

		const delayMs = retryDelay(refused(429, { 'x-ratelimit-reset': inFourSeconds }), 1);

		// The date has no milliseconds, so one second is added.
		expect(delayMs).toBeGreaterThan(3_500);
		expect(delayMs).toBeLessThanOrEqual(5_000);
	});

	it('ignores the headers where they say nothing about this request', () => {
		const headers = { 'retry-after': '2', 'x-ratelimit-reset': RESET };

		expect(retryDelay(refused(500, headers), 1, () => 1)).toBe(500);
	});

	it.each([
		[1, 250, 500],
		[2, 500, 1_000],
		[3, 1_000, 2_000],
		[5, 4_000, 8_000],
		[6, 7_500, 15_000],
		[12, 7_500, 15_000],
	])('grows with each try (%i) up to a bound, with jitter', (tries, shortest, longest) => {
		expect(retryDelay(refused(429), tries, () => 0)).toBe(shortest);
		expect(retryDelay(refused(429), tries, () => 1)).toBe(longest);
	});
});
