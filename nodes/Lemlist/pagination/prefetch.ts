// Enough for the whole grant while a page takes less than a second.
const MAX_PREFETCH = 12;

/** Which pages there are; they are counted from 0. */
interface PageRange {
	from: number;
	/** The number of pages that are probably enough; none behind them is read ahead. */
	expectedPages: number;
	/** The number of pages that there can be at most. */
	totalPages: number;
}

/**
 * Gives the pages of a list of unknown length in order. The longer the list has proved, the further it
 * is read ahead, so that little is read in vain behind its end: one page more than are known. The
 * signal tells `fetch` that its page is not wanted any more, so that one which waits is never sent.
 */
export async function* prefetch<Page>(
	fetchPage: (page: number, signal: AbortSignal) => Promise<Page>,
	{ from, expectedPages, totalPages }: PageRange,
): AsyncGenerator<Page> {
	const controller = new AbortController();
	const pendingPages: Array<Promise<Page>> = [];
	try {
		for (let page = from, nextPage = from; page < totalPages; page++) {
			const prefetchCount = Math.min(MAX_PREFETCH, page + 1, Math.max(1, expectedPages - page));
			while (pendingPages.length < prefetchCount && nextPage < totalPages) {
				const pagePromise = fetchPage(nextPage++, controller.signal);
				// A failure is thrown in its turn; behind the end of the list it concerns nobody.
				pagePromise.catch(() => undefined);
				pendingPages.push(pagePromise);
			}
			yield await (pendingPages.shift() as Promise<Page>);
		}
	} finally {
		controller.abort();
	}
}
