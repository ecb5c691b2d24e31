import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { collect, effectivePageSize } from '../pagination/collect';
import type { Pagination } from '../pagination/strategies';
import { LemlistClient } from '../transport/client';

/** A list is read in pages of this size, so that the first of them is there soon. */
const PAGE_SIZE = 100;

/** What a list is asked for. */
export interface ListRequest {
	context: ILoadOptionsFunctions;
	/** The values of the parameters that the list follows. */
	dependencies: Record<string, string>;
	/** What the user types into the search. */
	filter?: string;
}

/** Records of a list, and whether more follow. */
export interface ListPage {
	records: IDataObject[];
	/** Where the next page is; nothing behind the last. */
	nextCursor?: string;
}

/** Where the records of a list come from. */
export interface ListSource {
	/** The page of the list at a place that the page before named; without one the first. */
	fetchPage(listRequest: ListRequest, cursor?: string): Promise<ListPage>;
	/** The whole list. */
	fetchAll(listRequest: ListRequest): Promise<IDataObject[]>;
	/** Whether lemlist looks for the filter itself. */
	supportsSearch?(filter: string): boolean;
}

interface ListEndpoint {
	path: string | ((dependencies: Record<string, string>) => string);
	query?: IDataObject | ((dependencies: Record<string, string>) => IDataObject);
	paging: Pagination;
	/** lemlist's own search: the shortest text that it takes. */
	search?: { minLength: number };
}

/** The records of one of lemlist's lists. */
export function toListSource({ path, query = {}, paging, search }: ListEndpoint): ListSource {
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
		supportsSearch,
		fetchAll: async (listRequest) => {
			const client = await LemlistClient.for(listRequest.context);
			return await collect(client, callFor(listRequest), paging);
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
			const response = await client.request(pageCall);
			const records = paging.toRecords(response);
			const size =
				pageIndex === 0 ? effectivePageSize(paging, response, requestedSize) : requestedSize;
			// Where lemlist tells no number of pages, a short one is the last.
			const pageCount =
				paging.toPageCount?.(response, size) ?? (records.length < size ? 0 : Infinity);
			return {
				records,
				nextCursor: pageIndex + 1 < pageCount ? `${pageIndex + 1} ${size}` : undefined,
			};
		},
	};
}

/** The records that are made of those of another list, which lemlist gives whole. */
export function mapSource(
	source: ListSource,
	toRecords: (records: IDataObject[], dependencies: Record<string, string>) => IDataObject[],
): ListSource {
	return unpagedSource(async (listRequest) =>
		toRecords(await source.fetchAll(listRequest), listRequest.dependencies),
	);
}

/** A list that is put together anew each time and handed out in one piece. */
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
