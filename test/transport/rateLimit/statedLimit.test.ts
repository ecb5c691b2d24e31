import { simulate, seeded, wantedAtOnce } from '../../../harness/simulation/simulation';
import { idealDurationMs, type TimedLimit } from '../../../harness/simulation/idealDuration';
import { StatedLimit } from '../../../nodes/Lemlist/transport/rateLimit/statedLimit';

const status = (limit: number, resetInMs: number, remaining = 0) => ({
	limit,
	remaining,
	resetInMs,
});

describe('the stated rate limit', () => {
	it('is 20 requests per 2 seconds until lemlist states another', () => {
		const stated = new StatedLimit();

		expect([stated.requests, stated.windowMs]).toEqual([20, 2_000]);
	});

	it('follows the latest response, not the one that arrives last', () => {
		const stated = new StatedLimit();
		stated.observe(status(40, 2_000), 10);
		stated.observe(status(10, 2_000), 5);

		expect(stated.requests).toBe(40);
	});

	it('has a window as long as the longest time until a reset', () => {
		const stated = new StatedLimit();
		for (const resetInMs of [3_000, 10_000, 1_000]) stated.observe(status(100, resetInMs), 0);

		expect(stated.windowMs).toBe(10_000);
	});

	it('ignores a reset more than a minute away', () => {
		const stated = new StatedLimit();
		stated.observe(status(20, 90_000), 0);

		expect(stated.windowMs).toBe(2_000);
	});

	it.each([
		['shrinks its window after three windows with a shorter reset time', 99, 30_001, 5_000],
		['keeps its window if no response was to the first request of one', 98, 30_001, 10_000],
		['keeps its window for three windows', 99, 30_000, 10_000],
	])('%s', (_title, remaining, at, expected) => {
		const stated = new StatedLimit();
		stated.observe(status(100, 10_000), 0);
		stated.observe(status(100, 5_000, remaining), 15_000);
		stated.observe(status(100, 2_000), at);

		expect(stated.windowMs).toBe(expected);
	});
});

describe('one process under a stated rate limit', () => {
	const limit = (requests: number, windowMs: number, from = 0): TimedLimit => ({
		from,
		requests,
		windowMs,
	});

	// By then the first request, from which the process learns the limit, has expired.
	const START_MS = 20_000;
	const sinceStart = (one: TimedLimit) => ({ ...one, from: Math.max(0, one.from - START_MS) });

	describe.each(['fixed', 'sliding'] as const)('with a %s window', (window) => {
		it.each([
			['10 per 2 s', [limit(10, 2_000)]],
			['40 per 2 s', [limit(40, 2_000)]],
			['100 per 10 s', [limit(100, 10_000)]],
			['20, later 40 per 2 s', [limit(20, 2_000), limit(40, 2_000, START_MS + 9_000)]],
		])(
			'uses the whole limit of %s without a 429',
			async (_title, limits) => {
				for (const latencyMs of [10, 400]) {
					const [probe, ...others] = wantedAtOnce(401, latencyMs, seeded(latencyMs));
					const requests = [
						probe,
						...others.map((request) => ({ ...request, wantedAt: START_MS })),
					];
					const { completed, refusals } = await simulate(window, [{ requests }], seeded(1), limits);

					const end = Math.max(...completed.map(({ respondedAt }) => respondedAt));
					expect(refusals).toBe(0);
					const idealMs = idealDurationMs(400, latencyMs, limits.map(sinceStart));
					expect((end - START_MS) / idealMs).toBeLessThan(1.15);
				}
			},
			60_000,
		);
	});
});
