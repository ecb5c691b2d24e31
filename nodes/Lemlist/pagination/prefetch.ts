// Enough to use the whole rate limit while a page takes less than a second.
const MAX_PREFETCH = 12;

/** Which pages to fetch; pages are counted from 0. */
interface PageRange {
	from: number;
	/** The number of pages that is probably enough; later ones are not prefetched. */
	expectedPages: number;
	/** The number of pages that exist, or infinity. */
	totalPages: number;
}

/**
 * Yields the pages of a list of unknown length in order. The more pages the list has shown, the more
 * are prefetched, so that few are fetched past its end. When the consumer stops, the signal
 * aborts the pages that are still waiting to be sent. Throws the error of a page in its turn.
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
				// Prevents an unhandled rejection of a page that is never awaited.
				pagePromise.catch(() => undefined);
				pendingPages.push(pagePromise);
			}
			yield await (pendingPages.shift() as Promise<Page>);
		}
	} finally {
		controller.abort();
	}
}
