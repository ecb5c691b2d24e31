import type { IDataObject } from 'n8n-workflow';

import type { ApiCall } from '../transport/call';
import type { LemlistClient } from '../transport/client';
import { mapConcurrently } from '../transport/mapConcurrently';
import { prefetch } from './prefetch';
import { asRecords } from '../output/records';

/** How lemlist divides a list into pages (docs/lemlist-api.md#paging). */
export interface Pagination {
	/** The largest page that lemlist gives. */
	pageSize: number;
	/** lemlist alone decides the size, so that each page may be the last. */
	isServerSized?: boolean;
	/** The query of a page; pages are counted from 0. */
	query(page: number, pageSize: number): IDataObject;
	/** Whether lemlist takes it in the body instead. */
	isSentInBody?: boolean;
	/** The records of an answer, whichever of its shapes lemlist chose. */
	toRecords(response: unknown): IDataObject[];
	/** The number of pages, where lemlist tells it. */
	toPageCount?(response: unknown, pageSize: number): number | undefined;
}

/** Pages by `offset` and `limit` whose answer is the bare array; a short page is the last. */
export function offsetPagination(pageSize = 100): Pagination {
	return {
		pageSize,
		query: (page, limit) => ({ offset: page * limit, limit }),
		toRecords: (response) => asRecords(response),
	};
}

/** Lists that lemlist gives whole, without pages. */
export function singlePage(
	toRecords: Pagination['toRecords'] = (response) => asRecords(response),
): Pagination {
	return { pageSize: Infinity, query: () => ({}), toRecords, toPageCount: () => 1 };
}

/**
 * Collects up to `limit` records of a list, in lemlist's order and each once. Pages whose number is
 * known are fetched side by side; otherwise a list is read ahead until a short page ends it.
 */
export async function collect(
	client: LemlistClient,
	call: ApiCall,
	pagination: Pagination,
	limit = Infinity,
): Promise<IDataObject[]> {
	let pageSize = Math.min(pagination.pageSize, limit);
	const collector = new PageCollector(limit);
	const location = pagination.isSentInBody ? 'body' : 'query';
	const fetchPage = async (page: number, signal?: AbortSignal) => {
		const parameters = { ...call[location], ...pagination.query(page, pageSize) };
		return await client.request({ ...call, [location]: parameters, ...(signal && { signal }) });
	};

	const firstResponse = await fetchPage(0);
	pageSize = effectivePageSize(pagination, firstResponse, pageSize);
	collector.add(pagination.toRecords(firstResponse), pageSize);
	const totalPages = pagination.toPageCount?.(firstResponse, pageSize) ?? Infinity;
	const neededPages = Math.min(totalPages, Math.ceil(limit / pageSize));
	const knownPages = Number.isFinite(totalPages) ? neededPages : 1;
	const expectedPages = pagination.isServerSized ? 1 : neededPages;
	const remainingPages = Array.from(
		{ length: Math.max(0, knownPages - 1) },
		(_, index) => index + 1,
	);
	for (const response of await mapConcurrently(
		remainingPages,
		async (page) => await fetchPage(page),
	)) {
		collector.add(pagination.toRecords(response), pageSize);
	}
	// Records that moved while the pages were read may have left the limit unfilled.
	if (!collector.needsMore) return collector.records;
	for await (const response of prefetch(fetchPage, {
		from: remainingPages.length + 1,
		expectedPages,
		totalPages,
	})) {
		collector.add(pagination.toRecords(response), pageSize);
		if (!collector.needsMore) break;
	}
	return collector.records;
}

/** The size of a list's pages: as asked, unless lemlist's first page is short before others. */
export function effectivePageSize(
	pagination: Pagination,
	firstResponse: unknown,
	requestedSize: number,
): number {
	const recordCount = pagination.toRecords(firstResponse).length;
	if (recordCount === 0 || recordCount >= requestedSize) return requestedSize;
	return (pagination.toPageCount?.(firstResponse, recordCount) ?? 1) > 1
		? recordCount
		: requestedSize;
}

/** Gathers pages; a record that moved to a later page while lemlist's list grew is kept once. */
class PageCollector {
	readonly records: IDataObject[] = [];

	private readonly seenIds = new Set<unknown>();

	private wasFull = false;

	private hadNewRecords = false;

	private previousPageJson?: string;

	constructor(private readonly limit: number) {}

	/** A short page ends the list; a server that repeats a page would otherwise be read for ever. */
	get needsMore(): boolean {
		return this.wasFull && this.hadNewRecords && this.records.length < this.limit;
	}

	add(page: IDataObject[], size: number): void {
		const countBefore = this.records.length;
		// Only records without an ID need a comparison of the whole page.
		const pageJson = page[0]?._id === undefined ? JSON.stringify(page) : undefined;
		for (const record of page) {
			if (this.records.length >= this.limit) break;
			if (record._id !== undefined && this.seenIds.has(record._id)) continue;
			this.seenIds.add(record._id);
			this.records.push(record);
		}
		this.wasFull = page.length >= size;
		this.hadNewRecords =
			this.records.length > countBefore &&
			(pageJson === undefined || pageJson !== this.previousPageJson);
		this.previousPageJson = pageJson;
	}
}
