import { prefetch } from '../../nodes/Lemlist/pagination/prefetch';

/** Reads a list of this many pages; resolves with the pages and how they were requested. */
async function read(length: number, extent = {}) {
	const requested: number[] = [];
	const signals: AbortSignal[] = [];
	let inFlight = 0;
	let maxInFlight = 0;
	const fetch = async (page: number, signal: AbortSignal) => {
		requested.push(page);
		signals.push(signal);
		maxInFlight = Math.max(maxInFlight, ++inFlight);
		await new Promise((resolve) => setImmediate(resolve));
		inFlight--;
		return page;
	};
	const yielded: number[] = [];
	const all = { from: 1, expectedPages: Infinity, totalPages: Infinity, ...extent };
	for await (const page of prefetch(fetch, all)) {
		yielded.push(page);
		if (page === length - 1) break;
	}
	return { yielded, maxInFlight, extraPages: requested.length - yielded.length, signals };
}

describe('a list of unknown length', () => {
	it('is yielded page by page in order', async () => {
		const { yielded } = await read(30);

		expect(yielded).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
	});

	it.each([
		[2, 1],
		[3, 2],
		[4, 3],
		[6, 5],
		[30, 11],
	])('of %i pages is fetched past its end by %i', async (length, extraPages) => {
		expect((await read(length)).extraPages).toBe(extraPages);
	});

	it('has up to 12 pages in flight', async () => {
		expect((await read(100)).maxInFlight).toBe(12);
	});

	it('is not prefetched past the expected pages', async () => {
		expect((await read(6, { expectedPages: 6 })).extraPages).toBe(0);
	});

	it('ends at the total number of pages', async () => {
		expect((await read(100, { totalPages: 5 })).yielded).toEqual([1, 2, 3, 4]);
	});

	it('aborts the pages past its end', async () => {
		const { yielded, signals } = await read(6);

		const extraPages = signals.slice(yielded.length);
		expect(extraPages.map(({ aborted }) => aborted)).toEqual([true, true, true, true, true]);
	});

	it('fails with the page that fails and leaves no unhandled rejection', async () => {
		const failing = async (page: number) => {
			if (page >= 3) throw new Error(`page ${page}`);
			return page;
		};
		const reading = async () => {
			const yielded: number[] = [];
			for await (const page of prefetch(failing, {
				from: 1,
				expectedPages: Infinity,
				totalPages: Infinity,
			})) {
				yielded.push(page);
			}
		};

		await expect(reading()).rejects.toThrow('page 3');
	});
});
