import type { IDataObject } from 'n8n-workflow';

import type { Call, Context } from './call';
import { concurrently } from './concurrently';
import { readAhead } from './readAhead';
import { listIn } from './records';
import { request } from './request';

/** How lemlist divides a list into pages (docs/lemlist-api.md#paging). */
export interface Paging {
	/** The largest page that lemlist gives. */
	size: number;
	/** lemlist alone decides the size, so that each page may be the last. */
	isSizeUnknown?: boolean;
	/** The query of a page; pages are counted from 0. */
	query(page: number, size: number): IDataObject;
	/** Whether lemlist takes it in the body instead. */
	isInBody?: boolean;
	/** The records of an answer, whichever of its shapes lemlist chose. */
	records(answer: unknown): IDataObject[];
	/** The number of pages, where lemlist tells it. */
	pageCount?(answer: unknown, size: number): number | undefined;
}

/** Pages by `offset` and `limit` whose answer is the bare array; a short page is the last. */
export function byOffset(size = 100): Paging {
	return {
		size,
		query: (page, limit) => ({ offset: page * limit, limit }),
		records: (answer) => listIn(answer),
	};
}

/** Lists that lemlist gives whole, without pages. */
export function wholeList(records: Paging['records'] = (answer) => listIn(answer)): Paging {
	return { size: Infinity, query: () => ({}), records, pageCount: () => 1 };
}

/**
 * Collects up to `limit` records of a list, in lemlist's order and each once. Pages whose number is
 * known are fetched side by side; otherwise a list is read ahead until a short page ends it.
 */
export async function collect(
	context: Context,
	call: Call,
	paging: Paging,
	limit = Infinity,
): Promise<IDataObject[]> {
	let size = Math.min(paging.size, limit);
	const pages = new Pages(limit);
	const part = paging.isInBody ? 'body' : 'query';
	const fetch = async (page: number, signal?: AbortSignal) => {
		const place = { ...call[part], ...paging.query(page, size) };
		return await request(context, { ...call, [part]: place, ...(signal && { signal }) });
	};

	const first = await fetch(0);
	size = sizeOf(paging, first, size);
	pages.add(paging.records(first), size);
	const total = paging.pageCount?.(first, size) ?? Infinity;
	const wanted = Math.min(total, Math.ceil(limit / size));
	const known = Number.isFinite(total) ? wanted : 1;
	const likely = paging.isSizeUnknown ? 1 : wanted;
	const others = Array.from({ length: Math.max(0, known - 1) }, (_, index) => index + 1);
	for (const answer of await concurrently(others, async (page) => await fetch(page))) {
		pages.add(paging.records(answer), size);
	}
	// Records that moved while the pages were read may have left the limit unfilled.
	if (!pages.isMoreWanted) return pages.records;
	for await (const answer of readAhead(fetch, { from: others.length + 1, likely, total })) {
		pages.add(paging.records(answer), size);
		if (!pages.isMoreWanted) break;
	}
	return pages.records;
}

/** The size of a list's pages: as asked, unless lemlist's first page is short before others. */
export function sizeOf(paging: Paging, first: unknown, asked: number): number {
	const given = paging.records(first).length;
	if (given === 0 || given >= asked) return asked;
	return (paging.pageCount?.(first, given) ?? 1) > 1 ? given : asked;
}

/** Gathers pages; a record that moved to a later page while lemlist's list grew is kept once. */
class Pages {
	readonly records: IDataObject[] = [];

	private readonly seen = new Set<unknown>();

	private isLastFull = false;

	private isLastNew = false;

	private lastText?: string;

	constructor(private readonly limit: number) {}

	/** A short page ends the list; a server that repeats a page would otherwise be read for ever. */
	get isMoreWanted(): boolean {
		return this.isLastFull && this.isLastNew && this.records.length < this.limit;
	}

	add(page: IDataObject[], size: number): void {
		const before = this.records.length;
		// Only records without an ID need a comparison of the whole page.
		const text = page[0]?._id === undefined ? JSON.stringify(page) : undefined;
		for (const record of page) {
			if (this.records.length >= this.limit) break;
			if (record._id !== undefined && this.seen.has(record._id)) continue;
			this.seen.add(record._id);
			this.records.push(record);
		}
		this.isLastFull = page.length >= size;
		this.isLastNew = this.records.length > before && (text === undefined || text !== this.lastText);
		this.lastText = text;
	}
}
