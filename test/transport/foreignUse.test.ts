import { ask, clockAndLimiter, timesOf } from './askedSlots';

describe('use of the key by other processes', () => {
	it('is learnt from an answer and respected until the window ends', async () => {
		const { clock, limiter } = clockAndLimiter();
		const slot = await limiter.slot();
		// lemlist has counted 16, of which one is ours.
		slot.release({ remaining: 4, resetInMs: 700 });

		const granted = ask(limiter, clock, 20);
		await clock.runToEnd();

		const now = 4;
		expect(timesOf(granted)).toEqual([
			...new Array<number>(now).fill(0),
			...new Array<number>(15).fill(700),
			2_000,
		]);
	});

	it('is forgotten after two seconds, whatever lemlist tells about the reset', async () => {
		const { clock, limiter } = clockAndLimiter();
		(await limiter.slot()).release({ remaining: 0, resetInMs: 90_000 });

		const granted = ask(limiter, clock, 1);
		await clock.runToEnd();

		expect(timesOf(granted)).toEqual([2_000]);
	});

	it('is not lowered by an older answer that comes later', async () => {
		const { clock, limiter } = clockAndLimiter();
		const [one, other] = [await limiter.slot(), await limiter.slot()];
		one.release({ remaining: 0, resetInMs: 1_000 });
		other.release({ remaining: 15, resetInMs: 1_000 });

		const granted = ask(limiter, clock, 1);
		await clock.runToEnd();

		expect(timesOf(granted)).toEqual([1_000]);
	});

	it('is not mistaken for own requests whose time ended while the answer was on its way', async () => {
		const { clock, limiter } = clockAndLimiter();
		const burst = ask(limiter, clock, 19);
		await clock.runUntil(0);
		const slow = await limiter.slot();
		for (const { slot } of burst) slot.release();
		await clock.runUntil(3_000);
		// Counted at the very beginning, when the 19 others were.
		slow.release({ remaining: 0, resetInMs: 2_000 });

		const granted = ask(limiter, clock, 19);
		await clock.runToEnd();

		expect(timesOf(granted)).toEqual(new Array<number>(19).fill(3_000));
	});
});
