import { parseRateLimit } from '../../../nodes/Lemlist/transport/rateLimit/headers';

describe('the rate-limit headers', () => {
	it.each([
		[
			{ 'x-ratelimit-remaining': '7', 'retry-after': '1.5' },
			{ remaining: 7, resetInMs: 1_500 },
		],
		[
			{ 'x-ratelimit-remaining': '0', 'retry-after': '2' },
			{ remaining: 0, resetInMs: 2_000 },
		],
		[{ 'x-ratelimit-remaining': '', 'retry-after': '2' }, undefined],
		[{ 'x-ratelimit-remaining': '7' }, undefined],
		[{ 'x-ratelimit-remaining': 'many', 'retry-after': '2' }, undefined],
		[{ 'retry-after': '2' }, undefined],
		[{}, undefined],
	])('%j are read as remaining requests and milliseconds until the reset', (headers, expected) => {
		expect(parseRateLimit(headers, 200)).toEqual({ isRateLimited: false, rateLimit: expected });
	});

	it('come with a 429 if the request was not counted', () => {
		expect(parseRateLimit({}, 429).isRateLimited).toBe(true);
	});
});
