import { mapConcurrently } from '../../nodes/Lemlist/transport/mapConcurrently';

const soon = async (ms = 1) => await new Promise((resolve) => setTimeout(resolve, ms));

describe('concurrent work', () => {
	it('returns its results in the order of the inputs', async () => {
		const results = await mapConcurrently([30, 1, 15], async (ms) => {
			await soon(ms);
			return ms;
		});

		expect(results).toEqual([30, 1, 15]);
	});

	it('runs 20 at a time, started in order', async () => {
		let running = 0;
		let most = 0;
		const started: number[] = [];

		await mapConcurrently([...Array(50).keys()], async (input) => {
			started.push(input);
			most = Math.max(most, ++running);
			await soon();
			running--;
		});

		expect(most).toBe(20);
		expect(started).toEqual([...Array(50).keys()]);
	});

	it('starts nothing after a failure, waits for running work and throws the earliest failure', async () => {
		const ended: number[] = [];
		const work = async (input: number) => {
			await soon(input === 2 ? 1 : 20);
			if (input === 2) throw new Error('later input, earlier failure');
			if (input === 1) throw new Error('earliest input');
			ended.push(input);
		};

		await expect(mapConcurrently([...Array(60).keys()], work)).rejects.toThrow('earliest input');
		expect(ended).toEqual([...Array(20).keys()].filter((input) => input !== 1 && input !== 2));
	});

	it('does nothing for no inputs', async () => {
		expect(await mapConcurrently([], async () => await soon())).toEqual([]);
	});
});
