import type { IDataObject } from 'n8n-workflow';

import { asList, asRecord, isRecord } from '../output/records';

const DEFAULT_PAGE_SIZE = 100;

/** How lemlist divides a list into pages (docs/lemlist-api.md#paging). */
export interface Pagination {
	/** The largest page that lemlist returns. */
	pageSize: number;
	/** lemlist alone decides the size, so that every page may be the last. */
	isServerSized?: boolean;
	/** The parameters of a page; pages are counted from 0. */
	query(page: number, pageSize: number): IDataObject;
	/** Whether the parameters go into the body instead of the query. */
	isSentInBody?: boolean;
	/** The records of a response; throws if it is no list. */
	toRecords(response: unknown): IDataObject[];
	/** The number of pages, where lemlist states it. */
	toPageCount?(response: unknown, pageSize: number): number | undefined;
	/** How many records lemlist returns of a longer list; all by default. */
	maxRecords?: number;
	/** By path, how other routes of the same operation are paged. */
	byPath?: Readonly<Record<string, Pagination>>;
	/**
	 * The parameters of the page that follows one with these parameters; `undefined` after the last page. For lists
	 * whose pages are read one after the other, because only the previous page says where the next one begins.
	 */
	toNextQuery?(response: unknown, query: IDataObject): IDataObject | undefined;
}

/** Pages by `offset` and `limit`: bare arrays, or with a key in an envelope that states the total. */
export function offsetPagination(key?: string, pageSize = DEFAULT_PAGE_SIZE): Pagination {
	return {
		...(key === undefined ? { pageSize, toRecords: asBareList } : envelope(key, pageSize)),
		query: (page, limit) => ({ offset: page * limit, limit }),
	};
}

/** Pages by `skip` and `limit`, in an envelope that states the total. */
export function skipPagination(key: string): Pagination {
	return {
		...envelope(key, DEFAULT_PAGE_SIZE),
		query: (page, limit) => ({ skip: page * limit, limit }),
	};
}

/** Pages counted from 1, in an envelope that states the total. */
export function pagePagination(key: string): Pagination {
	return {
		...envelope(key, DEFAULT_PAGE_SIZE),
		query: (page, limit) => ({ page: page + 1, limit }),
	};
}

/**
 * Pages of a route of which lemlist does not say whether it counts pages from 1 or records, so both are
 * sent, in an envelope or a bare array (docs/lemlist-api.md#paging).
 */
export function pageOrOffsetPagination(key: string): Pagination {
	return {
		...envelope(key, DEFAULT_PAGE_SIZE),
		query: (page, limit) => ({ page: page + 1, offset: page * limit, limit }),
	};
}

/** Pages of a list of which lemlist returns the first records only, however many there are. */
export function cappedPagination(pagination: Pagination, maxRecords: number): Pagination {
	return { ...pagination, maxRecords };
}

/** Pages by `page` and `size` in the body of a search, in an envelope that states the total. */
export function bodyPagePagination(key: string, pageSize = DEFAULT_PAGE_SIZE): Pagination {
	return {
		...envelope(key, pageSize),
		query: (page, limit) => ({ page: page + 1, size: limit }),
		isSentInBody: true,
	};
}

/** Pages counted from 0 whose size lemlist alone decides; an empty page follows the last one. */
export function zeroBasedPagePagination(key: string): Pagination {
	// With one record a page counts as full, so that only an empty page ends the list.
	return {
		pageSize: 1,
		isServerSized: true,
		query: (page) => ({ page }),
		toRecords: (response) => asList(response, key),
	};
}

/** A list in one response: a bare array, the array under a key, or what a function reads from it. */
export function singlePage(source: string | Pagination['toRecords'] = asBareList): Pagination {
	const toRecords =
		typeof source === 'string' ? (response: unknown) => asList(response, source) : source;
	return { pageSize: Infinity, query: () => ({}), toRecords, toPageCount: () => 1 };
}

/** A list in one response, as an object whose keys are the IDs of the records. */
export function keyedList(): Pagination {
	return singlePage((response) => {
		const records = Object.values(asRecord(response));
		return asList(records.length > 0 && records.every(isRecord) ? records : response);
	});
}

/** A list in one response, grouped by name under `key`; each record gets its group as `groupField`. */
export function groupedList(key: string, groupField: string): Pagination {
	return singlePage((response) => {
		if (asRecord(response)[key] === undefined) return asList(response);
		const groups = asRecord(asRecord(response)[key]);
		return Object.keys(groups).flatMap((groupName) =>
			asList(groups, groupName).map((record) => ({ [groupField]: groupName, ...record })),
		);
	});
}

function asBareList(response: unknown): IDataObject[] {
	return asList(response);
}

function envelope(key: string, pageSize: number): Omit<Pagination, 'query'> {
	return {
		pageSize,
		toRecords: (response) => asList(response, key),
		toPageCount: parsePageCount,
	};
}

interface PageTotals {
	totalPage?: number;
	totalPages?: number;
}

/**
 * The number of pages that a response states. Only totals are reliable: on the last page, lemlist's `nextPage`
 * repeats the current one. Totals have several names (docs/lemlist-api.md#paging).
 */
export function parsePageCount(response: unknown, pageSize: number): number | undefined {
	const { pagination, meta, total } = (response ?? {}) as {
		pagination?: PageTotals;
		meta?: { pagination?: PageTotals };
		total?: number;
	};
	const { totalPage, totalPages } = pagination ?? meta?.pagination ?? {};
	return totalPage ?? totalPages ?? (total === undefined ? undefined : Math.ceil(total / pageSize));
}
