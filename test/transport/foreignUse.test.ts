import { RateLimiter } from '../../nodes/Lemlist/transport/rateLimiter';
import { ask, clockAndLimiter, counted, times, timesOf } from './askedSlots';
import { VirtualClock } from './virtualClock';

describe('use of the key by other processes', () => {
	it('is asked for with one request before the first burst of a process', async () => {
		const clock = new VirtualClock();
		const granted = ask(new RateLimiter(clock), clock, 20);
		await clock.runUntil(150);
		expect(timesOf(granted)).toEqual([0]);

		granted[0].slot.release(counted(1));
		await clock.runUntil(200);

		expect(timesOf(granted)).toEqual([0, ...times(19, 150)]);
	});

	it('is taken for none by a process whose answers tell nothing about the grant', async () => {
		const clock = new VirtualClock();
		const granted = ask(new RateLimiter(clock), clock, 20);
		await clock.runUntil(150);

		granted[0].slot.release({ isRefusal: false });
		await clock.runUntil(200);

		expect(timesOf(granted)).toEqual([0, ...times(19, 150)]);
	});

	it('is still expected after a refusal that tells nothing about the grant', async () => {
		const clock = new VirtualClock();
		const granted = ask(new RateLimiter(clock), clock, 20);
		await clock.runUntil(150);

		granted[0].slot.release({ isRefusal: true });
		await clock.runUntil(200);

		expect(timesOf(granted)).toEqual([0, 150]);
	});

	it('makes a process look before each further step', async () => {
		const { clock, limiter, start } = await clockAndLimiter();
		const [slot] = [await limiter.slot()];
		// lemlist has counted 14, of which one is ours.
		slot.release(counted(14, 700));
		const granted = ask(limiter, clock, 3);
		await clock.runUntil(start + 100);
		expect(timesOf(granted, start)).toEqual([0]);

		granted[0].slot.release(counted(15, 600));
		await clock.runUntil(start + 200);

		expect(timesOf(granted, start)).toEqual([0, 100]);
	});

	it('is left the last of the grant until lemlist resets its count', async () => {
		const { clock, limiter, start } = await clockAndLimiter();
		(await limiter.slot()).release(counted(17, 700));

		const granted = ask(limiter, clock, 1);
		await clock.runToEnd();

		expect(timesOf(granted, start)).toEqual([700]);
	});

	it('is left less where it looks like that of one other process', async () => {
		const { clock, limiter, start } = await clockAndLimiter();
		const own = ask(limiter, clock, 8);
		await clock.runUntil(start);
		// Ten more are counted than ours.
		for (const { slot } of own) slot.release(counted(18, 700));

		const granted = ask(limiter, clock, 1);
		await clock.runUntil(start);

		expect(timesOf(granted, start)).toEqual([0]);
	});

	it('leaves what own requests free when they stop counting, before a new look', async () => {
		const { clock, limiter, start } = await clockAndLimiter();
		(await limiter.slot()).release(counted(1));
		await clock.runUntil(start + 1_000);
		const own = ask(limiter, clock, 4);
		await clock.runUntil(start + 1_000);
		for (const { slot } of own) slot.release(counted(5));
		await clock.runUntil(start + 2_500);
		(await limiter.slot()).release(counted(19));

		const granted = ask(limiter, clock, 1);
		await clock.runToEnd();

		expect(timesOf(granted, start)).toEqual([3_000]);
	});

	it('is looked for again after two seconds, whatever lemlist tells about the reset', async () => {
		const { clock, limiter, start } = await clockAndLimiter();
		(await limiter.slot()).release(counted(20, 90_000));

		const granted = ask(limiter, clock, 1);
		await clock.runToEnd();

		expect(timesOf(granted, start)).toEqual([2_000]);
	});

	it('is not judged by an older answer that comes later', async () => {
		const { clock, limiter, start } = await clockAndLimiter();
		const older = await limiter.slot();
		await clock.runUntil(start + 10);
		const newer = await limiter.slot();
		newer.release(counted(20, 1_000));
		older.release(counted(5, 1_000));

		const granted = ask(limiter, clock, 1);
		await clock.runToEnd();

		expect(timesOf(granted, start)).toEqual([1_010]);
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
		const { clock, limiter, start } = await clockAndLimiter();
		(await limiter.slot()).release(counted(10));
		await clock.runUntil(start + 4_000);

		const granted = ask(limiter, clock, 20);
		for (let answers = 0; answers < 20; answers++) {
			await clock.runUntil(start + (answers < 19 ? 4_000 : 5_000));
			granted[answers].slot.release(counted(answers + 1));
		}

		expect(timesOf(granted, start)).toEqual([...times(19, 4_000), 5_000]);
	});

	it('is not seen in own requests whose time ended while the answer was on its way', async () => {
		const { clock, limiter, start } = await clockAndLimiter();
		const burst = ask(limiter, clock, 19);
		await clock.runUntil(start);
		const slow = await limiter.slot();
		for (const { slot } of burst) slot.release(counted(19));
		await clock.runUntil(start + 3_000);
		// Counted at the very beginning, when the 19 others were.
		slow.release(counted(20));

		const granted = ask(limiter, clock, 19);
		await clock.runUntil(start + 3_000);

		expect(timesOf(granted, start)).toEqual(times(19, 3_000));
	});
});

/** How many of ten go at once when others were seen and then, at those times, nobody any more. */
async function burstAfter(looks: number[], resetInMs: number) {
	const { clock, limiter, start } = await clockAndLimiter();
	(await limiter.slot()).release(counted(10));
	for (const at of looks) {
		await clock.runUntil(start + at);
		(await limiter.slot()).release(counted(1, resetInMs));
	}

	const granted = ask(limiter, clock, 10);
	await clock.runUntil(clock.now());
	return granted;
}
