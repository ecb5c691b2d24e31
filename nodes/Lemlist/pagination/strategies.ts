import { singlePage, type Pagination } from './collect';
import { asRecords } from '../output/records';

/** Pages by `offset` and `limit` in an envelope `{ <key>: [...], total }`. */
export function envelopeOffsetPagination(key: string, size = 100): Pagination {
	return { ...envelope(key, size), query: (page, limit) => ({ offset: page * limit, limit }) };
}

/** Pages by `skip` and `limit` in an envelope with the number of pages. */
export function skipPagination(key: string, size = 100): Pagination {
	return { ...envelope(key, size), query: (page, limit) => ({ skip: page * limit, limit }) };
}

/** Pages counted from 1 in an envelope with the number of pages or of records. */
export function pagePagination(key: string, size = 100): Pagination {
	return { ...envelope(key, size), query: (page, limit) => ({ page: page + 1, limit }) };
}

/** Searches that take `page` and `size` in the body and tell the number of records. */
export function bodyPagePagination(key: string, size = 100): Pagination {
	return {
		...envelope(key, size),
		query: (page, limit) => ({ page: page + 1, size: limit }),
		isSentInBody: true,
	};
}

/** Pages counted from 0 whose size lemlist alone decides; an empty page is behind the last. */
export function zeroBasedPagePagination(key: string): Pagination {
	// With one record a page counts as full, so that only an empty one ends the list.
	return {
		pageSize: 1,
		isServerSized: true,
		query: (page) => ({ page }),
		toRecords: (response) => asRecords(response, key),
	};
}

/** Lists that lemlist gives whole inside an envelope. */
export function envelopeSinglePage(key: string): Pagination {
	return singlePage((response) => asRecords(response, key));
}

function envelope(key: string, pageSize: number): Omit<Pagination, 'query'> {
	return {
		pageSize,
		toRecords: (response) => asRecords(response, key),
		toPageCount: parsePageCount,
	};
}

interface PageTotals {
	totalPage?: number;
	totalPages?: number;
}

// Only totals are reliable: on the last page, lemlist's `nextPage` repeats the current one. Totals
// have several names (docs/lemlist-api.md#paging).
function parsePageCount(response: unknown, size: number): number | undefined {
	const { pagination, meta, total } = (response ?? {}) as {
		pagination?: PageTotals;
		meta?: { pagination?: PageTotals };
		total?: number;
	};
	const { totalPage, totalPages } = pagination ?? meta?.pagination ?? {};
	return totalPage ?? totalPages ?? (total === undefined ? undefined : Math.ceil(total / size));
}
