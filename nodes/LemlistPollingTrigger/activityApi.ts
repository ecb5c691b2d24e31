import { NodeOperationError, type IDataObject, type IPollFunctions } from 'n8n-workflow';

import { LemlistClient } from '../Lemlist/transport/client';
import type { ActivityQuery } from './activityQueries';

// lemlist's maximum (docs/lemlist-api.md#paging).
export const ACTIVITIES_PER_PAGE = 100;

// New activities push others to later pages and deleted ones pull them to earlier pages.
const PAGE_OVERLAP = 10;

// lemlist's limits of time may be exclusive, or rounded.
const TIME_OVERLAP_MS = 60_000;

const MAX_PAGES_WITHOUT_NEW_RECORDS = 10;

/** A stretch of time in milliseconds of lemlist's clock; without `until`, up to now. */
export interface TimeRange {
	after: number;
	until?: number;
}

/** When an activity happened, in milliseconds. */
export function toTimestamp({ createdAt }: IDataObject): number {
	return Date.parse(String(createdAt)) || 0;
}

/** The newest page of a stream; undefined when lemlist does not know its type as a filter. */
export async function fetchFirstPage(
	context: IPollFunctions,
	query: ActivityQuery,
	after: number,
): Promise<IDataObject[] | undefined> {
	return await fetchPage(context, query, { after }, 0);
}

/** All activities of a stream in a span, and perhaps some around it, newest first. */
export async function fetchAllPages(
	context: IPollFunctions,
	query: ActivityQuery,
	range: TimeRange,
): Promise<IDataObject[]> {
	const activitiesById = new Map<unknown, IDataObject>();
	let pagesWithoutNewRecords = 0;
	for (let offset = 0; ; offset += ACTIVITIES_PER_PAGE - PAGE_OVERLAP) {
		const records = (await fetchPage(context, query, range, offset)) ?? [];
		const previousCount = activitiesById.size;
		for (const record of records)
			activitiesById.set(record._id, activitiesById.get(record._id) ?? record);

		const isLastPage =
			records.length < ACTIVITIES_PER_PAGE ||
			toTimestamp(records[records.length - 1]) < range.after;
		if (isLastPage) return [...activitiesById.values()];
		pagesWithoutNewRecords = activitiesById.size === previousCount ? pagesWithoutNewRecords + 1 : 0;
		if (pagesWithoutNewRecords === MAX_PAGES_WITHOUT_NEW_RECORDS) {
			throw new NodeOperationError(context.getNode(), 'lemlist repeats a page of its activities');
		}
	}
}

async function fetchPage(
	context: IPollFunctions,
	{ parameters }: ActivityQuery,
	{ after, until }: TimeRange,
	offset: number,
): Promise<IDataObject[] | undefined> {
	const from = after - TIME_OVERLAP_MS;
	const client = await LemlistClient.for(context);
	const response = await client.request<IDataObject[] | object>({
		method: 'GET',
		path: '/activities',
		query: {
			...parameters,
			...(from > 0 && { minDate: new Date(from).toISOString() }),
			...(until !== undefined && { maxDate: new Date(until).toISOString() }),
			offset,
			limit: ACTIVITIES_PER_PAGE,
		},
	});
	// A type that isn't a filter may return `{}` (docs/lemlist-api.md#unknown-activity-types).
	return Array.isArray(response) ? response : undefined;
}
