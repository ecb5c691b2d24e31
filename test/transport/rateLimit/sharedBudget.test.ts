import { RateLimiter } from '../../../nodes/Lemlist/transport/rateLimit/rateLimiter';
import { acquireMany, idleLimiter, feedback, repeat, issueTimes } from './limiterHarness';
import { VirtualClock } from '../../../harness/simulation/virtualClock';

describe('the shared budget of a process', () => {
	it('checks for others with one request before the first burst', async () => {
		const clock = new VirtualClock();
		const permits = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);
		expect(issueTimes(permits)).toEqual([0]);

		permits[0].permit.settle(feedback(1));
		await clock.runUntil(25);

		expect(issueTimes(permits)).toEqual([0, ...repeat(19, 20)]);
	});

	it('delays the first burst by 30 ms if the response to that request takes longer', async () => {
		const clock = new VirtualClock();
		const permits = acquireMany(new RateLimiter(clock), clock, 20);

		await clock.runUntil(150);

		expect(issueTimes(permits)).toEqual([0, ...repeat(19, 30)]);
	});

	it('assumes no others if the first response has no rate-limit headers', async () => {
		const clock = new VirtualClock();
		const permits = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);

		permits[0].permit.settle({ isRateLimited: false });
		await clock.runUntil(25);

		expect(issueTimes(permits)).toEqual([0, ...repeat(19, 20)]);
	});

	it('assumes others after a 429 without rate-limit headers', async () => {
		const clock = new VirtualClock();
		const permits = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);

		permits[0].permit.settle({ isRateLimited: true });
		await clock.runUntil(200);

		expect(issueTimes(permits)).toEqual([0, 20]);
	});

	it('waits for a response before each further request while others use the key', async () => {
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

	it('leaves the last requests of the limit to others until lemlist resets its count', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(17, 700));

		const permits = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([700]);
	});

	it('leaves fewer requests if the others look like one process', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const own = acquireMany(limiter, clock, 8);
		await clock.runUntil(start);
		// lemlist has counted ten requests of others.
		for (const { permit } of own) permit.settle(feedback(18, 700));

		const permits = acquireMany(limiter, clock, 1);
		await clock.runUntil(start);

		expect(issueTimes(permits, start)).toEqual([0]);
	});

	it('allows a request when own requests have expired, even before the next response', async () => {
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

	it('checks for others again after two seconds, whatever lemlist says about the reset', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(20, 90_000));

		const permits = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([2_000]);
	});

	it('ignores an older response that arrives later', async () => {
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
		['still expects others', [4_000, 5_500, 7_000], 3],
		['still expects others after a gap', [4_000, 5_500, 10_000], 3],
		['assumes no others', [4_000, 5_500, 7_000, 8_000], 10],
	])('%s after late responses without others at %j ms', async (_name, checks, burst) => {
		const permits = await burstAfter(checks, 1_000);

		expect(permits).toHaveLength(burst);
	});

	it('still expects others when all responses came early in their windows', async () => {
		const permits = await burstAfter([4_000, 5_500, 7_000, 8_000], 2_000);

		expect(permits).toHaveLength(3);
	});

	it('checks for others late in a window, with the last request of the limit', async () => {
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

	it('does not mistake own requests that expired while a response was on its way for those of others', async () => {
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
