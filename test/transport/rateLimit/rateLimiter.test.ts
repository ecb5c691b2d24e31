import { RateLimiter } from '../../../nodes/Lemlist/transport/rateLimit/rateLimiter';
import { acquireMany, idleLimiter, feedback, repeat, issueTimes } from './limiterHarness';

describe('the rate limiter', () => {
	it('lets 20 requests start at once, and the 21st two seconds after the first response', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const permits = acquireMany(limiter, clock, 21);
		await clock.runUntil(start + 300);
		permits[7].permit.settle(feedback(20));

		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([...repeat(20, 0), 2_300]);
		expect(permits[20].permit.waitedMs).toBe(2_300);
	});

	it('starts 20 more requests together once the fixed window of the first 20 has certainly ended', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const permits = acquireMany(limiter, clock, 40);
		await clock.runUntil(start);
		permits.slice(0, 20).forEach(({ permit }, index) => permit.settle(feedback(index + 1)));

		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([...repeat(20, 0), ...repeat(20, 2_000)]);
	});

	it('lets no request start while 20 are in flight', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const permits = acquireMany(limiter, clock, 21);

		await clock.runUntil(start + 60_000);

		expect(permits).toHaveLength(20);
	});

	it('counts a request whose response was lost', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const permits = acquireMany(limiter, clock, 22);
		await clock.runUntil(start);
		permits[0].permit.settle();

		await clock.runUntil(start + 10_000);

		expect(issueTimes(permits, start).slice(20)).toEqual([2_000]);
	});

	it('counts a request once although its permit is settled twice', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const permits = acquireMany(limiter, clock, 22);
		await clock.runUntil(start);
		permits[0].permit.settle(feedback(1));
		permits[0].permit.settle(feedback(1));

		await clock.runUntil(start + 10_000);

		expect(issueTimes(permits, start).slice(20)).toEqual([2_000]);
	});

	it('lets no request start during a backoff, of which the longest counts', async () => {
		const { clock, limiter, start } = await idleLimiter();
		limiter.backOff(5_000);
		limiter.backOff(1_000);

		const permits = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(issueTimes(permits, start)).toEqual([5_000]);
	});

	it('rejects queued requests when their execution is cancelled, and no others', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const firstPermits = acquireMany(limiter, clock, 20);
		const { signal, abort } = abortable();
		const cancelled = expect(limiter.acquire({ signal })).rejects.toThrow('cancelled');
		const others = acquireMany(limiter, clock, 1);
		await clock.runUntil(start + 1_000);

		abort();
		await clock.runUntil(start + 1_250);

		await cancelled;
		for (const { permit } of firstPermits) permit.settle(feedback(20));
		await clock.runToEnd();
		expect(issueTimes(others, start)).toEqual([3_250]);
	});

	it('rejects a request of an execution that is already cancelled', async () => {
		const { limiter } = await idleLimiter();

		await expect(limiter.acquire({ signal: AbortSignal.abort() })).rejects.toThrow('cancelled');
	});

	it('is idle only when no request is queued, in flight or counted, and no backoff is active', async () => {
		const { clock, limiter, start } = await idleLimiter();
		expect(limiter.isIdle).toBe(true);

		const permit = await limiter.acquire();
		expect(limiter.isIdle).toBe(false);
		permit.settle(feedback(1));
		await clock.runUntil(start + 1_999);
		expect(limiter.isIdle).toBe(false);
		await clock.runUntil(start + 2_000);
		expect(limiter.isIdle).toBe(true);

		limiter.backOff(10);
		expect(limiter.isIdle).toBe(false);
		await clock.runUntil(start + 2_010);
		expect(limiter.isIdle).toBe(true);
	});

	it('never sleeps for a negative time, even if a timer fires a little early', async () => {
		const sleeps: number[] = [];
		let time = 0;
		// Node's timers drop fractions of a millisecond, and time passes while the limiter computes.
		const earlyClock = {
			now: () => (time += 0.15),
			sleep: async (ms: number) => {
				sleeps.push(ms);
				await new Promise(setImmediate);
				time += Math.max(0, Math.floor(ms));
			},
		};
		const limiter = new RateLimiter(earlyClock);

		await Promise.all(
			Array.from({ length: 200 }, async () => (await limiter.acquire()).settle(feedback(1))),
		);

		expect(sleeps.filter((ms) => ms < 0)).toEqual([]);
	});

	it('sets no timer when no request is queued', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const permits = acquireMany(limiter, clock, 25);
		await clock.runUntil(start);
		for (const { permit } of permits) permit.settle(feedback(20));

		await clock.runToEnd();

		expect(permits).toHaveLength(25);
		expect(clock.isQuiet).toBe(true);
	});
});

describe('requests in the queue of the rate limiter', () => {
	it('start in the order of arrival, retries first', async () => {
		const { clock, limiter } = await idleLimiter();
		const firstPermits = acquireMany(limiter, clock, 20);
		await clock.runToEnd();
		const { order, acquire } = recordOrder(limiter);
		acquire('first', {});
		acquire('second', {});
		acquire('retry 1', { isRetry: true });
		acquire('retry 2', { isRetry: true });

		for (const { permit } of firstPermits) permit.settle(feedback(20));
		await clock.runToEnd();

		expect(order).toEqual(['retry 1', 'retry 2', 'first', 'second']);
	});

	it('take turns between executions, so that a short one does not wait for a long one', async () => {
		const { clock, limiter } = await idleLimiter();
		const firstPermits = acquireMany(limiter, clock, 20);
		await clock.runToEnd();
		const { order, acquire } = recordOrder(limiter);
		const [large, small] = [{}, {}];
		for (const name of ['large 1', 'large 2', 'large 3', 'large 4'])
			acquire(name, { queueKey: large });
		for (const name of ['small 1', 'small 2']) acquire(name, { queueKey: small });

		for (const { permit } of firstPermits) permit.settle(feedback(20));
		await clock.runToEnd();

		expect(order).toEqual(['large 1', 'small 1', 'large 2', 'small 2', 'large 3', 'large 4']);
	});
});

function recordOrder(limiter: Awaited<ReturnType<typeof idleLimiter>>['limiter']) {
	const order: string[] = [];
	const acquire = (name: string, options: { queueKey?: object; isRetry?: boolean }) =>
		void limiter.acquire(options).then(() => order.push(name));
	return { order, acquire };
}

function abortable() {
	const controller = new AbortController();
	return { signal: controller.signal, abort: () => controller.abort() };
}
