import { pollUntil } from '../../../nodes/Lemlist/engine/run/pollUntil';

describe('waiting', () => {
	let pausesMs: number[];
	const pause = async (ms: number) => void pausesMs.push(ms);

	beforeEach(() => {
		pausesMs = [];
	});

	it('ends with what is found, after pauses that grow', async () => {
		const found = await pollUntil(1, pause, async () => (pausesMs.length < 3 ? undefined : 'done'));

		expect(found).toBe('done');
		expect(pausesMs).toEqual([500, 1_000, 2_000]);
	});

	it('does not pause for what is there already', async () => {
		const found = await pollUntil(1, pause, async () => 'done');

		expect(found).toBe('done');
		expect(pausesMs).toEqual([]);
	});

	it.each([
		[0, []],
		[0.01, [500, 100]],
		[0.5, [500, 1_000, 2_000, 4_000, 8_000, 10_000, 4_500]],
	])('ends with nothing after %d minutes, and looks at their end', async (minutes, pauses) => {
		let looks = 0;
		const found = await pollUntil(minutes, pause, async () => void looks++);

		expect(found).toBeUndefined();
		expect(pausesMs).toEqual(pauses);
		expect(looks).toBe(pauses.length + 1);
	});
});
