import { delay } from '../../nodes/Lemlist/transport/delay';

describe('a pause', () => {
	it('lasts as long as it says', async () => {
		const start = performance.now();

		await delay(30);

		expect(performance.now() - start).toBeGreaterThanOrEqual(30);
	});

	it('of no length ends at once', async () => {
		await delay(0);
		await delay(-1);
	});

	it('ends soon after the execution is cancelled', async () => {
		const controller = new AbortController();
		const running = delay(60_000, controller.signal);

		controller.abort();

		await expect(running).rejects.toThrow('The execution was cancelled');
	});

	it.each([0, 60_000])('does not begin in a cancelled execution (%i ms)', async (ms) => {
		await expect(delay(ms, AbortSignal.abort())).rejects.toThrow('cancelled');
	});
});
