import { pause } from '../../nodes/Lemlist/transport/pause';

describe('a pause', () => {
	it('lasts as long as it says', async () => {
		const start = performance.now();

		await pause(30);

		expect(performance.now() - start).toBeGreaterThanOrEqual(30);
	});

	it('of no length ends at once', async () => {
		await pause(0);
		await pause(-1);
	});

	it('ends soon after the execution is cancelled', async () => {
		const controller = new AbortController();
		const running = pause(60_000, controller.signal);

		controller.abort();

		await expect(running).rejects.toThrow('The execution was cancelled');
	});

	it.each([0, 60_000])('does not begin in a cancelled execution (%i ms)', async (ms) => {
		await expect(pause(ms, AbortSignal.abort())).rejects.toThrow('cancelled');
	});
});
