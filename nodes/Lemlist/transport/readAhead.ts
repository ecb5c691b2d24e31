// Enough for the whole grant while a page takes less than a second.
const MOST_AHEAD = 12;

/** Which pages there are; they are counted from 0. */
interface Extent {
	from: number;
	/** The number of pages that are probably enough; none behind them is read ahead. */
	likely: number;
	/** The number of pages that there can be at most. */
	total: number;
}

/**
 * Gives the pages of a list of unknown length in order. The longer the list has proved, the further it
 * is read ahead, so that little is read in vain behind its end: one page more than are known. The
 * signal tells `fetch` that its page is not wanted any more, so that one which waits is never sent.
 */
export async function* readAhead<Page>(
	fetch: (page: number, signal: AbortSignal) => Promise<Page>,
	{ from, likely, total }: Extent,
): AsyncGenerator<Page> {
	const end = new AbortController();
	const ahead: Array<Promise<Page>> = [];
	try {
		for (let page = from, next = from; page < total; page++) {
			const width = Math.min(MOST_AHEAD, page + 1, Math.max(1, likely - page));
			while (ahead.length < width && next < total) {
				const fetched = fetch(next++, end.signal);
				// A failure is thrown in its turn; behind the end of the list it concerns nobody.
				fetched.catch(() => undefined);
				ahead.push(fetched);
			}
			yield await (ahead.shift() as Promise<Page>);
		}
	} finally {
		end.abort();
	}
}
