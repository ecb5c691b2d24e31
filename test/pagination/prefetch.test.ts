import { prefetch } from '../../nodes/Lemlist/pagination/prefetch';

/** Reads a list of this many pages; resolves with the requested pages and the most in flight at once. */
async function read(length: number, extent = {}) {
	const asked: number[] = [];
	const signals: AbortSignal[] = [];
	let open = 0;
	let mostOpen = 0;
	const fetch = async (page: number, signal: AbortSignal) => {
		asked.push(page);
		signals.push(signal);
		mostOpen = Math.max(mostOpen, ++open);
		await new Promise((resolve) => setImmediate(resolve));
		open--;
		return page;
	};
	const given: number[] = [];
	const all = { from: 1, expectedPages: Infinity, totalPages: Infinity, ...extent };
	for await (const page of prefetch(fetch, all)) {
		given.push(page);
		if (page === length - 1) break;
	}
	return { given, mostOpen, behind: asked.length - given.length, signals };
}

describe('a list of unknown length', () => {
	it('is yielded page by page in order', async () => {
		const { given } = await read(30);

		expect(given).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
	});

	it.each([
		[2, 1],
		[3, 2],
		[4, 3],
		[6, 5],
		[30, 11],
	])('of %i pages is fetched past its end by %i', async (length, behind) => {
		expect((await read(length)).behind).toBe(behind);
	});

	it('has up to 12 pages in flight', async () => {
		expect((await read(100)).mostOpen).toBe(12);
	});

	it('is not prefetched past the expected pages', async () => {
		expect((await read(6, { expectedPages: 6 })).behind).toBe(0);
	});

	it('ends at the total number of pages', async () => {
		expect((await read(100, { totalPages: 5 })).given).toEqual([1, 2, 3, 4]);
	});

	it('aborts the pages past its end', async () => {
		const { given, signals } = await read(6);

		const behind = signals.slice(given.length);
		expect(behind.map(({ aborted }) => aborted)).toEqual([true, true, true, true, true]);
	});

	it('fails with the page that fails and leaves no unhandled rejection', async () => {
		const failing = async (page: number) => {
			if (page >= 3) throw new Error(`page ${page}`);
			return page;
		};
		const reading = async () => {
			const given: number[] = [];
			for await (const page of prefetch(failing, {
				from: 1,
				expectedPages: Infinity,
				totalPages: Infinity,
			})) {
				given.push(page);
			}
		};

		await expect(reading()).rejects.toThrow('page 3');
	});
});
