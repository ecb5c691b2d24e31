import { ask, clockAndLimiter, timesOf } from './askedSlots';

describe('the rate limiter', () => {
	it('lets 20 requests go at once and the 21st two seconds after the first answer', async () => {
		const { clock, limiter } = clockAndLimiter();
		const granted = ask(limiter, clock, 21);
		await clock.runUntil(300);
		granted[7].slot.release();

		await clock.runToEnd();

		expect(timesOf(granted)).toEqual([...new Array<number>(20).fill(0), 2_300]);
		expect(granted[20].slot.waitedMs).toBe(2_300);
	});

	it('lets none go while 20 are unanswered', async () => {
		const { clock, limiter } = clockAndLimiter();
		const granted = ask(limiter, clock, 21);

		await clock.runUntil(60_000);

		expect(granted).toHaveLength(20);
	});

	it('counts a request once although it is released twice', async () => {
		const { clock, limiter } = clockAndLimiter();
		const granted = ask(limiter, clock, 22);
		await clock.runUntil(0);
		granted[0].slot.release();
		granted[0].slot.release();

		await clock.runUntil(10_000);

		expect(timesOf(granted).slice(20)).toEqual([2_000]);
	});

	it('grants in the order of asking, but retries first and those in their order', async () => {
		const { clock, limiter } = clockAndLimiter();
		const held = ask(limiter, clock, 20);
		await clock.runUntil(0);
		const order: string[] = [];
		const note = (name: string, isRetry: boolean) =>
			void limiter.slot(undefined, isRetry).then(() => order.push(name));
		note('first', false);
		note('second', false);
		note('retry 1', true);
		note('retry 2', true);

		for (const { slot } of held) slot.release();
		await clock.runToEnd();

		expect(order).toEqual(['retry 1', 'retry 2', 'first', 'second']);
	});

	it('lets nothing go while it is paused, and the longest pause counts', async () => {
		const { clock, limiter } = clockAndLimiter();
		limiter.pause(5_000);
		limiter.pause(1_000);

		const granted = ask(limiter, clock, 2);
		await clock.runToEnd();

		expect(timesOf(granted)).toEqual([5_000, 5_000]);
	});

	it('rejects those who wait when their execution is cancelled, and nobody else', async () => {
		const { clock, limiter } = clockAndLimiter();
		const held = ask(limiter, clock, 20);
		const { signal, abort } = abortable();
		const cancelled = expect(limiter.slot(signal)).rejects.toThrow('cancelled');
		const others = ask(limiter, clock, 1);
		await clock.runUntil(1_000);

		abort();
		await clock.runUntil(1_250);

		await cancelled;
		for (const { slot } of held) slot.release();
		await clock.runToEnd();
		expect(timesOf(others)).toEqual([3_250]);
	});

	it('rejects a request of an execution that is cancelled already', async () => {
		const { limiter } = clockAndLimiter();

		await expect(limiter.slot(AbortSignal.abort())).rejects.toThrow('cancelled');
	});

	it('is idle only when nothing waits, flies, counts or pauses', async () => {
		const { clock, limiter } = clockAndLimiter();
		expect(limiter.isIdle).toBe(true);

		const slot = await limiter.slot();
		expect(limiter.isIdle).toBe(false);
		slot.release();
		await clock.runUntil(1_999);
		expect(limiter.isIdle).toBe(false);
		await clock.runUntil(2_000);
		expect(limiter.isIdle).toBe(true);

		limiter.pause(10);
		expect(limiter.isIdle).toBe(false);
		await clock.runUntil(2_010);
		expect(limiter.isIdle).toBe(true);
	});

	it('appoints nothing when nobody waits', async () => {
		const { clock, limiter } = clockAndLimiter();
		const granted = ask(limiter, clock, 25);
		await clock.runUntil(0);
		for (const { slot } of granted) slot.release();

		await clock.runToEnd();

		expect(granted).toHaveLength(25);
		expect(clock.isQuiet).toBe(true);
	});
});

function abortable() {
	const controller = new AbortController();
	return { signal: controller.signal, abort: () => controller.abort() };
}
