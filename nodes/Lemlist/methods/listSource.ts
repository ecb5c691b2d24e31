import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { collect, effectivePageSize, listReader } from '../pagination/collect';
import type { Pagination } from '../pagination/strategies';
import { LemlistClient } from '../transport/client';

/** The page size of lists, small enough for the first page to appear soon. */
const PAGE_SIZE = 100;

/** The request for a list. */
export interface ListRequest {
	context: ILoadOptionsFunctions;
	/** The values of the parameters that the list depends on. */
	dependencies: Record<string, string>;
	/** The text that the user searches for. */
	filter?: string;
}

/** A page of a list. */
export interface ListPage {
	records: IDataObject[];
	/** The cursor of the next page; `undefined` for the last page. */
	nextCursor?: string;
}

/** A source of the records of a list. */
export interface ListSource {
	/** Fetches the page at a cursor; without a cursor, the first page. */
	fetchPage(listRequest: ListRequest, cursor?: string): Promise<ListPage>;
	/** Fetches the complete list, or its first records up to a limit. */
	fetchAll(listRequest: ListRequest, limit?: number): Promise<IDataObject[]>;
	/** The list may be so long that a form must not wait for all of it. */
	isLong?: boolean;
	/** Whether lemlist applies the filter itself. */
	supportsSearch?(filter: string): boolean;
}

interface ListEndpoint {
	path: string | ((dependencies: Record<string, string>) => string);
	query?: IDataObject | ((dependencies: Record<string, string>) => IDataObject);
	paging: Pagination;
	isLong?: boolean;
	/** The minimum length of a text for lemlist's own search. */
	search?: { minLength: number };
}

/** A source that reads one of lemlist's lists page by page. */
export function toListSource(endpoint: ListEndpoint): ListSource {
	const { path, query = {}, paging, isLong, search } = endpoint;
	const supportsSearch = (filter: string) =>
		search !== undefined && filter.trim().length >= search.minLength;
	const callFor = ({ dependencies, filter = '' }: ListRequest) => ({
		method: 'GET' as const,
		path: typeof path === 'string' ? path : path(encodeValues(dependencies)),
		query: {
			...(typeof query === 'function' ? query(dependencies) : query),
			...(supportsSearch(filter) && { search: filter.trim() }),
		},
	});
	return {
		isLong,
		...(search && { supportsSearch }),
		fetchAll: async (listRequest, limit) => {
			const client = await LemlistClient.for(listRequest.context);
			return await collect(client, callFor(listRequest), paging, limit);
		},
		fetchPage: async (listRequest, cursor = '0') => {
			const defaultSize = Math.min(paging.pageSize, PAGE_SIZE);
			const [pageIndex, requestedSize = defaultSize] = cursor.split(' ').map(Number);
			const call = callFor(listRequest);
			const pageCall = {
				...call,
				query: { ...call.query, ...paging.query(pageIndex, requestedSize) },
			};
			const client = await LemlistClient.for(listRequest.context);
			const response = await client.request(pageCall, listReader(paging));
			const records = paging.toRecords(response);
			const size =
				pageIndex === 0 ? effectivePageSize(paging, response, requestedSize) : requestedSize;
			// If lemlist returns no number of pages, a short page is the last.
			const pageCount =
				paging.toPageCount?.(response, size) ?? (records.length < size ? 0 : Infinity);
			return {
				records,
				nextCursor: pageIndex + 1 < pageCount ? `${pageIndex + 1} ${size}` : undefined,
			};
		},
	};
}

/** A source that converts the records of another one, which lemlist returns as a whole. */
export function mapSource(
	source: ListSource,
	toRecords: (records: IDataObject[], dependencies: Record<string, string>) => IDataObject[],
): ListSource {
	return unpagedSource(async (listRequest) =>
		toRecords(await source.fetchAll(listRequest), listRequest.dependencies),
	);
}

/** The first page of a list that may be too long to be offered as a whole. */
export function firstPage(source: ListSource): ListSource {
	return unpagedSource(async (listRequest) => (await source.fetchPage(listRequest)).records);
}

/** A source that fetches the complete list each time. */
export function unpagedSource(fetchAll: ListSource['fetchAll']): ListSource {
	return { fetchAll, fetchPage: async (listRequest) => ({ records: await fetchAll(listRequest) }) };
}

function encodeValues(dependencies: Record<string, string>): Record<string, string> {
	const entries = Object.entries(dependencies).map(([name, value]) => [
		name,
		encodeURIComponent(value),
	]);
	return Object.fromEntries(entries) as Record<string, string>;
}
