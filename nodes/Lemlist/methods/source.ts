import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { collect, type Paging } from '../transport/pagination';
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
	isLast: boolean;
}

/** Where the records of a list come from. */
export interface Source {
	/** A page of the list, counted from 0. */
	page(asked: Asked, page: number): Promise<Page>;
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
	const size = Math.min(paging.size, PAGE_SIZE);

	return {
		isSearched,
		all: async (asked) => await collect(asked.context, callFor(asked), paging),
		page: async (asked, page) => {
			const call = callFor(asked);
			const turned = { ...call, query: { ...call.query, ...paging.query(page, size) } };
			const answer = await request(asked.context, turned);
			const records = paging.records(answer);
			// lemlist answers with or without a number of pages.
			const count = paging.pageCount?.(answer, size) ?? Infinity;
			return { records, isLast: page + 1 >= count || records.length < size };
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
	return { all, page: async (asked) => ({ records: await all(asked), isLast: true }) };
}

function escaped(parents: Record<string, string>): Record<string, string> {
	const parts = Object.entries(parents).map(([name, value]) => [name, encodeURIComponent(value)]);
	return Object.fromEntries(parts) as Record<string, string>;
}
