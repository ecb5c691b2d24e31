import { delay } from '../../nodes/Lemlist/transport/delay';

describe('a delay', () => {
	it('lasts as long as requested', async () => {
		const start = performance.now();

		await delay(30);

		expect(performance.now() - start).toBeGreaterThanOrEqual(30);
	});

	it('of 0 ms ends at once', async () => {
		await delay(0);
		await delay(-1);
	});

	it('ends soon after the execution is cancelled', async () => {
		const controller = new AbortController();
		const running = delay(60_000, controller.signal);

		controller.abort();

		await expect(running).rejects.toThrow('The execution was cancelled');
	});

	it.each([0, 60_000])('fails at once in a cancelled execution (%i ms)', async (ms) => {
		await expect(delay(ms, AbortSignal.abort())).rejects.toThrow('cancelled');
	});
});
