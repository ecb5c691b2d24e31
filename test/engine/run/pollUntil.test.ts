import { pollUntil } from '../../../nodes/Lemlist/engine/run/pollUntil';

describe('polling', () => {
	let delaysMs: number[];
	const wait = async (ms: number) => void delaysMs.push(ms);

	beforeEach(() => {
		delaysMs = [];
	});

	it('resolves with the first result, after growing delays', async () => {
		const found = await pollUntil(1, wait, async () => (delaysMs.length < 3 ? undefined : 'done'));

		expect(found).toBe('done');
		expect(delaysMs).toEqual([500, 1_000, 2_000]);
	});

	it('does not wait for a result that is already there', async () => {
		const found = await pollUntil(1, wait, async () => 'done');

		expect(found).toBe('done');
		expect(delaysMs).toEqual([]);
	});

	it.each([
		[0, []],
		[0.01, [500, 100]],
		[0.5, [500, 1_000, 2_000, 4_000, 8_000, 10_000, 4_500]],
	])(
		'resolves with undefined after %d minutes, polling a last time at their end',
		async (minutes, delays) => {
			let polls = 0;
			const found = await pollUntil(minutes, wait, async () => void polls++);

			expect(found).toBeUndefined();
			expect(delaysMs).toEqual(delays);
			expect(polls).toBe(delays.length + 1);
		},
	);
});
