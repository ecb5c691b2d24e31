import { RateLimiter } from '../../../nodes/Lemlist/transport/rateLimit/rateLimiter';
import { acquireMany, idleLimiter, feedback, repeat, grantTimes } from './limiterHarness';
import { VirtualClock } from '../../../harness/simulation/virtualClock';

describe('use of the key by other processes', () => {
	it('is asked for with one request before the first burst of a process', async () => {
		const clock = new VirtualClock();
		const granted = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);
		expect(grantTimes(granted)).toEqual([0]);

		granted[0].permit.settle(feedback(1));
		await clock.runUntil(25);

		expect(grantTimes(granted)).toEqual([0, ...repeat(19, 20)]);
	});

	it('delays the first burst of a process by 30 ms if the response takes longer', async () => {
		const clock = new VirtualClock();
		const granted = acquireMany(new RateLimiter(clock), clock, 20);

		await clock.runUntil(150);

		expect(grantTimes(granted)).toEqual([0, ...repeat(19, 30)]);
	});

	it('is ruled out by a process if responses carry no rate-limit headers', async () => {
		const clock = new VirtualClock();
		const granted = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);

		granted[0].permit.settle({ isRateLimited: false });
		await clock.runUntil(25);

		expect(grantTimes(granted)).toEqual([0, ...repeat(19, 20)]);
	});

	it('is assumed after a 429 without rate-limit headers', async () => {
		const clock = new VirtualClock();
		const granted = acquireMany(new RateLimiter(clock), clock, 20);
		await clock.runUntil(20);

		granted[0].permit.settle({ isRateLimited: true });
		await clock.runUntil(200);

		expect(grantTimes(granted)).toEqual([0, 20]);
	});

	it('makes a process look before each further step', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const [slot] = [await limiter.acquire()];
		// lemlist has counted 14, of which one is ours.
		slot.settle(feedback(14, 700));
		const granted = acquireMany(limiter, clock, 3);
		await clock.runUntil(start + 100);
		expect(grantTimes(granted, start)).toEqual([0]);

		granted[0].permit.settle(feedback(15, 600));
		await clock.runUntil(start + 200);

		expect(grantTimes(granted, start)).toEqual([0, 100]);
	});

	it('is left the last of the grant until lemlist resets its count', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(17, 700));

		const granted = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(grantTimes(granted, start)).toEqual([700]);
	});

	it('is left less where it looks like that of one other process', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const own = acquireMany(limiter, clock, 8);
		await clock.runUntil(start);
		// Ten more are counted than ours.
		for (const { permit } of own) permit.settle(feedback(18, 700));

		const granted = acquireMany(limiter, clock, 1);
		await clock.runUntil(start);

		expect(grantTimes(granted, start)).toEqual([0]);
	});

	it('leaves what own requests free when they stop counting, before a new look', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(1));
		await clock.runUntil(start + 1_000);
		const own = acquireMany(limiter, clock, 4);
		await clock.runUntil(start + 1_000);
		for (const { permit } of own) permit.settle(feedback(5));
		await clock.runUntil(start + 2_500);
		(await limiter.acquire()).settle(feedback(19));

		const granted = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(grantTimes(granted, start)).toEqual([3_000]);
	});

	it('is looked for again after two seconds, whatever lemlist tells about the reset', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(20, 90_000));

		const granted = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(grantTimes(granted, start)).toEqual([2_000]);
	});

	it('is not judged by an older answer that comes later', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const older = await limiter.acquire();
		await clock.runUntil(start + 10);
		const newer = await limiter.acquire();
		newer.settle(feedback(20, 1_000));
		older.settle(feedback(5, 1_000));

		const granted = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(grantTimes(granted, start)).toEqual([1_010]);
	});

	it.each([
		['is still expected', [4_000, 5_500, 7_000], 3],
		['is still expected after a pause', [4_000, 5_500, 10_000], 3],
		['is over', [4_000, 5_500, 7_000, 8_000], 10],
	])('%s when late answers have shown nobody else at %j ms', async (_name, looks, burst) => {
		const granted = await burstAfter(looks, 1_000);

		expect(granted).toHaveLength(burst);
	});

	it('is still expected when all answers came early in their windows', async () => {
		const granted = await burstAfter([4_000, 5_500, 7_000, 8_000], 2_000);

		expect(granted).toHaveLength(3);
	});

	it('is looked for late in a window, with the last of the grant', async () => {
		const { clock, limiter, start } = await idleLimiter();
		(await limiter.acquire()).settle(feedback(10));
		await clock.runUntil(start + 4_000);

		const granted = acquireMany(limiter, clock, 20);
		for (let answers = 0; answers < 20; answers++) {
			await clock.runUntil(start + (answers < 19 ? 4_000 : 5_000));
			granted[answers].permit.settle(feedback(answers + 1));
		}

		expect(grantTimes(granted, start)).toEqual([...repeat(19, 4_000), 5_000]);
	});

	it('is not seen in own requests whose time ended while the answer was on its way', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const burst = acquireMany(limiter, clock, 19);
		await clock.runUntil(start);
		const slow = await limiter.acquire();
		for (const { permit } of burst) permit.settle(feedback(19));
		await clock.runUntil(start + 3_000);
		// Counted at the very beginning, when the 19 others were.
		slow.settle(feedback(20));

		const granted = acquireMany(limiter, clock, 19);
		await clock.runUntil(start + 3_000);

		expect(grantTimes(granted, start)).toEqual(repeat(19, 3_000));
	});
});

/** How many of ten go at once when others were seen and then, at those times, nobody any more. */
async function burstAfter(looks: number[], resetInMs: number) {
	const { clock, limiter, start } = await idleLimiter();
	(await limiter.acquire()).settle(feedback(10));
	for (const at of looks) {
		await clock.runUntil(start + at);
		(await limiter.acquire()).settle(feedback(1, resetInMs));
	}

	const granted = acquireMany(limiter, clock, 10);
	await clock.runUntil(clock.now());
	return granted;
}
