import { RateLimiter } from '../../../nodes/Lemlist/transport/rateLimit/rateLimiter';
import { acquireMany, idleLimiter, feedback, repeat, issueTimes } from './limiterHarness';
import { VirtualClock } from '../../../harness/simulation/virtualClock';

describe('use of the key by other processes', () => {
	it('is checked with one request before the first burst of a process', async () => {
		const clock = new VirtualClock();
		const permits = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);
		expect(issueTimes(permits)).toEqual([0]);

		permits[0].permit.settle(feedback(1));
		await clock.runUntil(25);

		expect(issueTimes(permits)).toEqual([0, ...repeat(19, 20)]);
	});

	it('delays the first burst of a process by 30 ms if the response takes longer', async () => {
		const clock = new VirtualClock();
		const permits = acquireMany(new RateLimiter(clock), clock, 20);

		await clock.runUntil(150);

		expect(issueTimes(permits)).toEqual([0, ...repeat(19, 30)]);
	});

	it('is ruled out by a process if responses carry no rate-limit headers', async () => {
		const clock = new VirtualClock();
		const permits = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);

		permits[0].permit.settle({ isRateLimited: false });
		await clock.runUntil(25);

		expect(issueTimes(permits)).toEqual([0, ...repeat(19, 20)]);
	});

	it('is assumed after a 429 without rate-limit headers', async () => {
		const clock = new VirtualClock();
		const permits = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);

		permits[0].permit.settle({ isRateLimited: true });
		await clock.runUntil(200);

		expect(issueTimes(permits)).toEqual([0, 20]);
	});

	it('makes a process wait for a response before each further request', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const [permit] = [await limiter.acquire()];
		// lemlist has counted 14 requests, one of which is ours.
		permit.settle(feedback(14, 700));
		const permits = acquireMany(limiter, clock, 3);
		await clock.runUntil(start + 100);
		expect(issueTimes(permits, start)).toEqual([0]);

		permits[0].permit.settle(feedback(15, 600));
		await clock.runUntil(start + 200);

		expect(issueTimes(permits, start)).toEqual([0, 100]);
	});

	it('is left the last requests of the limit until lemlist resets its count', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(17, 700));

		const permits = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([700]);
	});

	it('is left less if it checks like that of one other process', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const own = acquireMany(limiter, clock, 8);
		await clock.runUntil(start);
		// lemlist has counted ten requests of others.
		for (const { permit } of own) permit.settle(feedback(18, 700));

		const permits = acquireMany(limiter, clock, 1);
		await clock.runUntil(start);

		expect(issueTimes(permits, start)).toEqual([0]);
	});

	it('does not delay a request once own requests have expired, even before the next response', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(1));
		await clock.runUntil(start + 1_000);
		const own = acquireMany(limiter, clock, 4);
		await clock.runUntil(start + 1_000);
		for (const { permit } of own) permit.settle(feedback(5));
		await clock.runUntil(start + 2_500);
		(await limiter.acquire()).settle(feedback(19));

		const permits = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([3_000]);
	});

	it('is checked again after two seconds, whatever lemlist says about the reset', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(20, 90_000));

		const permits = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([2_000]);
	});

	it('is not judged by an older response that arrives later', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const older = await limiter.acquire();
		await clock.runUntil(start + 10);
		const newer = await limiter.acquire();
		newer.settle(feedback(20, 1_000));
		older.settle(feedback(5, 1_000));

		const permits = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([1_010]);
	});

	it.each([
		['is still expected', [4_000, 5_500, 7_000], 3],
		['is still expected after a gap', [4_000, 5_500, 10_000], 3],
		['is over', [4_000, 5_500, 7_000, 8_000], 10],
	])('%s when late responses showed no other process at %j ms', async (_name, checks, burst) => {
		const permits = await burstAfter(checks, 1_000);

		expect(permits).toHaveLength(burst);
	});

	it('is still expected when all responses came early in their windows', async () => {
		const permits = await burstAfter([4_000, 5_500, 7_000, 8_000], 2_000);

		expect(permits).toHaveLength(3);
	});

	it('is checked late in a window, with the last request of the limit', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(10));
		await clock.runUntil(start + 4_000);

		const permits = acquireMany(limiter, clock, 20);
		for (let responses = 0; responses < 20; responses++) {
			await clock.runUntil(start + (responses < 19 ? 4_000 : 5_000));
			permits[responses].permit.settle(feedback(responses + 1));
		}

		expect(issueTimes(permits, start)).toEqual([...repeat(19, 4_000), 5_000]);
	});

	it('is not assumed because of own requests that expired while a response was on its way', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const burst = acquireMany(limiter, clock, 19);
		await clock.runUntil(start);
		const slow = await limiter.acquire();
		for (const { permit } of burst) permit.settle(feedback(19));
		await clock.runUntil(start + 3_000);
		// Counted at the same time as the 19 others.
		slow.settle(feedback(20));

		const permits = acquireMany(limiter, clock, 19);
		await clock.runUntil(start + 3_000);

		expect(issueTimes(permits, start)).toEqual(repeat(19, 3_000));
	});
});

/** The permits issued at once of ten, after others were seen first but no longer at these times. */
async function burstAfter(checks: number[], resetInMs: number) {
	const { clock, limiter, start } = await idleLimiter();
	(await limiter.acquire()).settle(feedback(10));
	for (const at of checks) {
		await clock.runUntil(start + at);
		(await limiter.acquire()).settle(feedback(1, resetInMs));
	}

	const permits = acquireMany(limiter, clock, 10);
	await clock.runUntil(clock.now());
	return permits;
}
