import type { IDataObject } from 'n8n-workflow';

import type { ApiCall } from '../transport/call';
import type { LemlistClient } from '../transport/client';
import { jsonReader, type ResponseReader } from '../transport/responseBody';
import { mapConcurrently } from '../transport/mapConcurrently';
import { prefetch } from './prefetch';
import type { Pagination } from './strategies';

/**
 * Collects up to `limit` records of a list, in lemlist's order and each once. Fetches pages
 * concurrently once their number is known; else prefetches them until a short page ends the list.
 * Throws the error of the earliest page that fails.
 */
export async function collect(
	client: LemlistClient,
	call: ApiCall,
	paginationOrDefault: Pagination,
	requestedLimit = Infinity,
): Promise<IDataObject[]> {
	const pagination = paginationOrDefault.byPath?.[call.path] ?? paginationOrDefault;
	const limit = Math.min(requestedLimit, pagination.maxRecords ?? Infinity);
	if (pagination.toNextQuery) return await collectInTurn(client, call, pagination, limit);
	let pageSize = Math.min(pagination.pageSize, limit);
	const collector = new PageCollector(limit);
	const fetchPage = async (page: number, signal?: AbortSignal) => {
		const pageCall = toPageCall(call, pagination, pagination.query(page, pageSize));
		return await client.request(
			signal ? { ...pageCall, signal } : pageCall,
			listReader(pagination),
		);
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
	// Records that moved to later pages meanwhile may have left the limit unreached.
	if (!collector.needsMore) return collector.records;
	const from = remainingPages.length + 1;
	for await (const response of prefetch(fetchPage, { from, expectedPages, totalPages })) {
		collector.add(pagination.toRecords(response), pageSize);
		if (!collector.needsMore) break;
	}
	return collector.records;
}

/** Collects a list whose pages state where the next one begins, until a page brings nothing new. */
async function collectInTurn(
	client: LemlistClient,
	call: ApiCall,
	pagination: Pagination,
	limit: number,
): Promise<IDataObject[]> {
	const collector = new PageCollector(limit);
	let query: IDataObject | undefined = pagination.query(0, Math.min(pagination.pageSize, limit));
	while (query) {
		const response: unknown = await client.request(
			toPageCall(call, pagination, query),
			listReader(pagination),
		);
		collector.add(pagination.toRecords(response), 1);
		query = collector.needsMore ? pagination.toNextQuery?.(response, query) : undefined;
	}
	return collector.records;
}

function toPageCall(call: ApiCall, { isSentInBody }: Pagination, query: IDataObject): ApiCall {
	const location = isSentInBody ? 'body' : 'query';
	return { ...call, isRead: true, [location]: { ...call[location], ...query } };
}

/** Reads a page of a list; a response that is no list is an error of the request. */
export function listReader({ toRecords }: Pagination): ResponseReader<unknown> {
	return {
		...jsonReader,
		read: async (response) => {
			const page = await jsonReader.read(response);
			toRecords(page);
			return page;
		},
	};
}

/** The size of a list's pages: as requested, unless lemlist's first page is short and others follow. */
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

/** Gathers pages, without the records that moved to a later page because the list grew. */
class PageCollector {
	readonly records: IDataObject[] = [];

	private readonly seenIds = new Set<unknown>();

	private wasFull = false;

	private hadNewRecords = false;

	private previousPageJson?: string;

	constructor(private readonly limit: number) {}

	/** A short page ends the list, and so does a page that brings nothing new. */
	get needsMore(): boolean {
		return this.wasFull && this.hadNewRecords && this.records.length < this.limit;
	}

	add(page: IDataObject[], pageSize: number): void {
		const countBefore = this.records.length;
		// Only records without an ID require a comparison of complete pages.
		const pageJson = page[0]?._id === undefined ? JSON.stringify(page) : undefined;
		for (const record of page) {
			if (this.records.length >= this.limit) break;
			if (record._id !== undefined && this.seenIds.has(record._id)) continue;
			this.seenIds.add(record._id);
			this.records.push(record);
		}
		this.wasFull = page.length >= pageSize;
		this.hadNewRecords =
			this.records.length > countBefore &&
			(pageJson === undefined || pageJson !== this.previousPageJson);
		this.previousPageJson = pageJson;
	}
}
