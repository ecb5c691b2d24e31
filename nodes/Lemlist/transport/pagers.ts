import { wholeList, type Paging } from './pagination';
import { listIn } from './records';

/** Pages by `offset` and `limit` in an envelope `{ <key>: [...], total }`. */
export function byOffsetIn(key: string, size = 100): Paging {
	return { ...enveloped(key, size), query: (page, limit) => ({ offset: page * limit, limit }) };
}

/** Pages by `skip` and `limit` in an envelope with the number of pages. */
export function bySkipIn(key: string, size = 100): Paging {
	return { ...enveloped(key, size), query: (page, limit) => ({ skip: page * limit, limit }) };
}

/** Pages counted from 1 in an envelope with the number of pages or of records. */
export function byPageIn(key: string, size = 100): Paging {
	return { ...enveloped(key, size), query: (page, limit) => ({ page: page + 1, limit }) };
}

/** Searches that take `page` and `size` in the body and tell the number of records. */
export function byPageInBody(key: string, size = 100): Paging {
	return {
		...enveloped(key, size),
		query: (page, limit) => ({ page: page + 1, size: limit }),
		isInBody: true,
	};
}

/** Pages counted from 0 whose size lemlist alone decides; an empty page is behind the last. */
export function byPageFromZero(key: string): Paging {
	// With one record a page counts as full, so that only an empty one ends the list.
	return {
		size: 1,
		isSizeUnknown: true,
		query: (page) => ({ page }),
		records: (answer) => listIn(answer, key),
	};
}

/** Lists that lemlist gives whole inside an envelope. */
export function wholeListIn(key: string): Paging {
	return wholeList((answer) => listIn(answer, key));
}

function enveloped(key: string, size: number): Omit<Paging, 'query'> {
	return { size, records: (answer) => listIn(answer, key), pageCount: pageCountOf };
}

interface Totals {
	totalPage?: number;
	totalPages?: number;
}

// Only totals are reliable: on the last page, lemlist's `nextPage` repeats the current one. Totals
// have several names (docs/lemlist-api.md#paging).
function pageCountOf(answer: unknown, size: number): number | undefined {
	const { pagination, meta, total } = (answer ?? {}) as {
		pagination?: Totals;
		meta?: { pagination?: Totals };
		total?: number;
	};
	const { totalPage, totalPages } = pagination ?? meta?.pagination ?? {};
	return totalPage ?? totalPages ?? (total === undefined ? undefined : Math.ceil(total / size));
}
