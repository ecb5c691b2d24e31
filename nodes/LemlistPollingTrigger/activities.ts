import { NodeOperationError, type IDataObject, type IPollFunctions } from 'n8n-workflow';

import { request } from '../Lemlist/transport/request';
import type { Stream } from './streams';

// lemlist's maximum (docs/lemlist-api.md#paging).
export const PAGE_SIZE = 100;

// New activities push others to later pages and deleted ones pull them to earlier pages.
const PAGE_OVERLAP = 10;

// lemlist's limits of time may be exclusive, or rounded.
const TIME_OVERLAP_MS = 60_000;

const MAX_PAGES_WITHOUT_NEWS = 10;

/** A stretch of time in milliseconds of lemlist's clock; without `until`, up to now. */
export interface Span {
	after: number;
	until?: number;
}

/** When an activity happened, in milliseconds. */
export function momentOf({ createdAt }: IDataObject): number {
	return Date.parse(String(createdAt)) || 0;
}

/** The newest page of a stream; undefined when lemlist does not know its type as a filter. */
export async function firstPage(
	context: IPollFunctions,
	stream: Stream,
	after: number,
): Promise<IDataObject[] | undefined> {
	return await page(context, stream, { after }, 0);
}

/** All activities of a stream in a span, and perhaps some around it, newest first. */
export async function allPages(
	context: IPollFunctions,
	stream: Stream,
	span: Span,
): Promise<IDataObject[]> {
	const found = new Map<unknown, IDataObject>();
	let pagesWithoutNews = 0;
	for (let offset = 0; ; offset += PAGE_SIZE - PAGE_OVERLAP) {
		const records = (await page(context, stream, span, offset)) ?? [];
		const before = found.size;
		for (const record of records) found.set(record._id, found.get(record._id) ?? record);

		const isLast = records.length < PAGE_SIZE || momentOf(records[records.length - 1]) < span.after;
		if (isLast) return [...found.values()];
		pagesWithoutNews = found.size === before ? pagesWithoutNews + 1 : 0;
		if (pagesWithoutNews === MAX_PAGES_WITHOUT_NEWS) {
			throw new NodeOperationError(context.getNode(), 'lemlist repeats a page of its activities');
		}
	}
}

async function page(
	context: IPollFunctions,
	{ query }: Stream,
	{ after, until }: Span,
	offset: number,
): Promise<IDataObject[] | undefined> {
	const from = after - TIME_OVERLAP_MS;
	const answer = await request<IDataObject[] | object>(context, {
		method: 'GET',
		path: '/activities',
		query: {
			...query,
			...(from > 0 && { minDate: new Date(from).toISOString() }),
			...(until !== undefined && { maxDate: new Date(until).toISOString() }),
			offset,
			limit: PAGE_SIZE,
		},
	});
	// A type that isn't a filter may return `{}` (docs/lemlist-api.md#unknown-activity-types).
	return Array.isArray(answer) ? answer : undefined;
}
