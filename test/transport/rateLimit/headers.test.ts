import { parseRateLimit } from '../../../nodes/Lemlist/transport/rateLimit/headers';

describe('the rate-limit headers', () => {
	it.each([
		[
			{ 'x-ratelimit-remaining': '7', 'retry-after': '1.5' },
			{ limit: 20, remaining: 7, resetInMs: 1_500 },
		],
		[
			{ 'x-ratelimit-remaining': '0', 'retry-after': '2' },
			{ limit: 20, remaining: 0, resetInMs: 2_000 },
		],
		[{ 'x-ratelimit-remaining': '', 'retry-after': '2' }, undefined],
		[{ 'x-ratelimit-remaining': '7' }, undefined],
		[{ 'x-ratelimit-remaining': 'many', 'retry-after': '2' }, undefined],
		[{ 'retry-after': '2' }, undefined],
		[{}, undefined],
	])(
		'are parsed into remaining requests and milliseconds until the reset: %j',
		(headers, expected) => {
			expect(parseRateLimit(headers, 200)).toEqual({ isRateLimited: false, rateLimit: expected });
		},
	);

	it('state the limit, and the window if they belong to its first request', () => {
		const headers = {
			'x-ratelimit-limit': '100',
			'x-ratelimit-remaining': '99',
			'x-ratelimit-reset': 'Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time)',
			date: 'Tue, 16 Feb 2021 08:02:32 GMT',
		};

		const { rateLimit } = parseRateLimit(headers, 200);

		expect(rateLimit).toEqual({ limit: 100, remaining: 99, resetInMs: 10_000 });
	});

	it.each(['0', '-1', 'many'])('are ignored with the limit %s', (limit) => {
		const headers = {
			'x-ratelimit-limit': limit,
			'x-ratelimit-remaining': '7',
			'retry-after': '2',
		};

		expect(parseRateLimit(headers, 200).rateLimit).toBeUndefined();
	});

	it('are not needed to recognize a 429', () => {
		expect(parseRateLimit({}, 429).isRateLimited).toBe(true);
	});
});
