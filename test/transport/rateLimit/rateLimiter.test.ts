import { RateLimiter } from '../../../nodes/Lemlist/transport/rateLimit/rateLimiter';
import { acquireMany, idleLimiter, feedback, repeat, grantTimes } from './limiterHarness';

describe('the rate limiter', () => {
	it('lets 20 requests go at once and the 21st two seconds after the first answer', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const granted = acquireMany(limiter, clock, 21);
		await clock.runUntil(start + 300);
		granted[7].permit.settle(feedback(20));

		await clock.runToEnd();

		expect(grantTimes(granted, start)).toEqual([...repeat(20, 0), 2_300]);
		expect(granted[20].permit.waitedMs).toBe(2_300);
	});

	it('frees a window whole when its first request is surely over', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const granted = acquireMany(limiter, clock, 40);
		await clock.runUntil(start);
		granted.slice(0, 20).forEach(({ permit }, index) => permit.settle(feedback(index + 1)));

		await clock.runToEnd();

		expect(grantTimes(granted, start)).toEqual([...repeat(20, 0), ...repeat(20, 2_000)]);
	});

	it('lets none go while 20 are unanswered', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const granted = acquireMany(limiter, clock, 21);

		await clock.runUntil(start + 60_000);

		expect(granted).toHaveLength(20);
	});

	it('takes an answer that was lost for the end of a request that counted', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const granted = acquireMany(limiter, clock, 22);
		await clock.runUntil(start);
		granted[0].permit.settle();

		await clock.runUntil(start + 10_000);

		expect(grantTimes(granted, start).slice(20)).toEqual([2_000]);
	});

	it('counts a request once although it is released twice', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const granted = acquireMany(limiter, clock, 22);
		await clock.runUntil(start);
		granted[0].permit.settle(feedback(1));
		granted[0].permit.settle(feedback(1));

		await clock.runUntil(start + 10_000);

		expect(grantTimes(granted, start).slice(20)).toEqual([2_000]);
	});

	it('lets nothing go while it is paused, and the longest pause counts', async () => {
		const { clock, limiter, start } = await idleLimiter();
		limiter.backOff(5_000);
		limiter.backOff(1_000);

		const granted = acquireMany(limiter, clock, 1);
		await clock.runToEnd();

		expect(grantTimes(granted, start)).toEqual([5_000]);
	});

	it('rejects those who wait when their execution is cancelled, and nobody else', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const held = acquireMany(limiter, clock, 20);
		const { signal, abort } = abortable();
		const cancelled = expect(limiter.acquire({ signal })).rejects.toThrow('cancelled');
		const others = acquireMany(limiter, clock, 1);
		await clock.runUntil(start + 1_000);

		abort();
		await clock.runUntil(start + 1_250);

		await cancelled;
		for (const { permit } of held) permit.settle(feedback(20));
		await clock.runToEnd();
		expect(grantTimes(others, start)).toEqual([3_250]);
	});

	it('rejects a request of an execution that is cancelled already', async () => {
		const { limiter } = await idleLimiter();

		await expect(limiter.acquire({ signal: AbortSignal.abort() })).rejects.toThrow('cancelled');
	});

	it('is idle only when nothing waits, flies, counts or pauses', async () => {
		const { clock, limiter, start } = await idleLimiter();
		expect(limiter.isIdle).toBe(true);

		const slot = await limiter.acquire();
		expect(limiter.isIdle).toBe(false);
		slot.settle(feedback(1));
		await clock.runUntil(start + 1_999);
		expect(limiter.isIdle).toBe(false);
		await clock.runUntil(start + 2_000);
		expect(limiter.isIdle).toBe(true);

		limiter.backOff(10);
		expect(limiter.isIdle).toBe(false);
		await clock.runUntil(start + 2_010);
		expect(limiter.isIdle).toBe(true);
	});

	it('never sleeps for less than no time, even if a timer fires a little early', async () => {
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

	it('appoints nothing when nobody waits', async () => {
		const { clock, limiter, start } = await idleLimiter();
		const granted = acquireMany(limiter, clock, 25);
		await clock.runUntil(start);
		for (const { permit } of granted) permit.settle(feedback(20));

		await clock.runToEnd();

		expect(granted).toHaveLength(25);
		expect(clock.isQuiet).toBe(true);
	});
});

describe('those who wait for the rate limiter', () => {
	it('go in the order of asking, but retries first and those in their order', async () => {
		const { clock, limiter } = await idleLimiter();
		const held = acquireMany(limiter, clock, 20);
		await clock.runToEnd();
		const { order, note } = notebook(limiter);
		note('first', {});
		note('second', {});
		note('retry 1', { isRetry: true });
		note('retry 2', { isRetry: true });

		for (const { permit } of held) permit.settle(feedback(20));
		await clock.runToEnd();

		expect(order).toEqual(['retry 1', 'retry 2', 'first', 'second']);
	});

	it('take turns between executions, so that a small one does not wait for a large one', async () => {
		const { clock, limiter } = await idleLimiter();
		const held = acquireMany(limiter, clock, 20);
		await clock.runToEnd();
		const { order, note } = notebook(limiter);
		const [large, small] = [{}, {}];
		for (const name of ['large 1', 'large 2', 'large 3', 'large 4'])
			note(name, { queueKey: large });
		for (const name of ['small 1', 'small 2']) note(name, { queueKey: small });

		for (const { permit } of held) permit.settle(feedback(20));
		await clock.runToEnd();

		expect(order).toEqual(['large 1', 'small 1', 'large 2', 'small 2', 'large 3', 'large 4']);
	});
});

function notebook(limiter: Awaited<ReturnType<typeof idleLimiter>>['limiter']) {
	const order: string[] = [];
	const note = (name: string, options: { queueKey?: object; isRetry?: boolean }) =>
		void limiter.acquire(options).then(() => order.push(name));
	return { order, note };
}

function abortable() {
	const controller = new AbortController();
	return { signal: controller.signal, abort: () => controller.abort() };
}
