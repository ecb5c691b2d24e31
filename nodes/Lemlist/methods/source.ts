import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { collect, sizeOf, type Paging } from '../transport/pagination';
import { request } from '../transport/request';

/** A list is read in pages of this size, so that the first of them is there soon. */
const PAGE_SIZE = 100;

/** What a list is asked for. */
export interface Asked {
	context: ILoadOptionsFunctions;
	/** The values of the parameters that the list follows. */
	parents: Record<string, string>;
	/** What the user types into the search. */
	filter?: string;
}

/** Records of a list, and whether more follow. */
export interface Page {
	records: IDataObject[];
	/** Where the next page is; nothing behind the last. */
	next?: string;
}

/** Where the records of a list come from. */
export interface Source {
	/** The page of the list at a place that the page before named; without one the first. */
	page(asked: Asked, place?: string): Promise<Page>;
	/** The whole list. */
	all(asked: Asked): Promise<IDataObject[]>;
	/** Whether lemlist looks for the filter itself. */
	isSearched?(filter: string): boolean;
}

interface Route {
	path: string | ((parents: Record<string, string>) => string);
	query?: IDataObject | ((parents: Record<string, string>) => IDataObject);
	paging: Paging;
	/** lemlist's own search: the shortest text that it takes. */
	search?: { minLength: number };
}

/** The records of one of lemlist's lists. */
export function listOf({ path, query = {}, paging, search }: Route): Source {
	const isSearched = (filter: string) =>
		search !== undefined && filter.trim().length >= search.minLength;
	const callFor = ({ parents, filter = '' }: Asked) => ({
		method: 'GET' as const,
		path: typeof path === 'string' ? path : path(escaped(parents)),
		query: {
			...(typeof query === 'function' ? query(parents) : query),
			...(isSearched(filter) && { search: filter.trim() }),
		},
	});
	return {
		isSearched,
		all: async (asked) => await collect(asked.context, callFor(asked), paging),
		page: async (asked, place = '0') => {
			const usual = Math.min(paging.size, PAGE_SIZE);
			const [page, wanted = usual] = place.split(' ').map(Number);
			const call = callFor(asked);
			const turned = { ...call, query: { ...call.query, ...paging.query(page, wanted) } };
			const answer = await request(asked.context, turned);
			const records = paging.records(answer);
			const size = page === 0 ? sizeOf(paging, answer, wanted) : wanted;
			// Where lemlist tells no number of pages, a short one is the last.
			const count = paging.pageCount?.(answer, size) ?? (records.length < size ? 0 : Infinity);
			return { records, next: page + 1 < count ? `${page + 1} ${size}` : undefined };
		},
	};
}

/** The records that are made of those of another list, which lemlist gives whole. */
export function mapped(
	source: Source,
	toRecords: (records: IDataObject[], parents: Record<string, string>) => IDataObject[],
): Source {
	return whole(async (asked) => toRecords(await source.all(asked), asked.parents));
}

/** A list that is put together anew each time and handed out in one piece. */
export function whole(all: Source['all']): Source {
	return { all, page: async (asked) => ({ records: await all(asked) }) };
}

function escaped(parents: Record<string, string>): Record<string, string> {
	const parts = Object.entries(parents).map(([name, value]) => [name, encodeURIComponent(value)]);
	return Object.fromEntries(parts) as Record<string, string>;
}
