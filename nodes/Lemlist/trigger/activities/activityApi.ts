import {
	NodeOperationError,
	type IDataObject,
	type IPollFunctions,
	type ITriggerFunctions,
	type NodeApiError,
} from 'n8n-workflow';

import { toActivityTypes } from '../../events';
import { LemlistClient } from '../../transport/client';
import { lemlistStatus } from '../../transport/errors/apiError';
import { toActivityKey } from '../eventIdentity';
import { matchesAllEvents, type EventFilters } from '../filters';

/** The n8n contexts in which activities are read. */
export type ReadingContext = IPollFunctions | ITriggerFunctions;

// lemlist's maximum (docs/lemlist-api.md#paging).
export const ACTIVITIES_PER_PAGE = 100;

// New activities push others to later pages, and deleted ones pull them to earlier pages.
const PAGE_OVERLAP = 10;

// lemlist's date limits may be exclusive, or rounded.
const TIME_OVERLAP_MS = 60_000;

const MAX_PAGES_WITHOUT_NEW_RECORDS = 10;

// With more events, one query for all types and a filter in the node need fewer requests.
const MAX_TYPED_QUERIES = 5;

/** A query for activities of one type or of all types (docs/lemlist-api.md#activity-filters). */
export interface ActivityQuery {
	/** The type that lemlist filters by, which it may not know. */
	type?: string;
	parameters: IDataObject;
}

export interface QueryResult {
	query: ActivityQuery;
	/** Newest first, and possibly of other types as well. */
	records: IDataObject[];
}

/** A time range in milliseconds of lemlist's clock; without `until`, it ends now. */
export interface TimeRange {
	after: number;
	until?: number;
}

/**
 * The queries whose results together contain every activity that matches the filters. An aggregate
 * event is asked for by the types that it covers, because lemlist may not filter by the event.
 */
export function queriesFor(filters: EventFilters): ActivityQuery[] {
	const { parameters } = allTypesQuery(filters);
	const types = [...new Set(filters.events.flatMap(toActivityTypes))];
	if (matchesAllEvents(filters.events) || types.length > MAX_TYPED_QUERIES) return [{ parameters }];
	return types.map((type) => ({ type, parameters: { ...parameters, type } }));
}

/** The query for all types; lemlist filters by one campaign only, so several are not part of it. */
export function allTypesQuery({ campaignIds, isFirst }: EventFilters): ActivityQuery {
	return {
		parameters: {
			version: 'v2',
			...(campaignIds.length === 1 && { campaignId: campaignIds[0] }),
			...(isFirst && { isFirst: true }),
		},
	};
}

/** When an activity happened, in milliseconds; 0 without a valid date. */
export function toTimestamp({ createdAt }: IDataObject): number {
	return Date.parse(String(createdAt)) || 0;
}

/** The latest activities after a time, up to a page; undefined if lemlist cannot filter by the type. */
export async function fetchFirstPage(
	context: ReadingContext,
	query: ActivityQuery,
	after: number,
): Promise<IDataObject[] | undefined> {
	const page = fetchPage(context, query, { after }, 0);
	// If it is not about the type, the query for all types fails as well.
	return await (query.type === undefined ? page : page.catch(toUndefinedIfRefused));
}

/** A page of the latest activities of all types and campaigns, counted from 0. */
export async function fetchLatestPage(
	context: ReadingContext,
	page: number,
): Promise<IDataObject[]> {
	const offset = page * (ACTIVITIES_PER_PAGE - PAGE_OVERLAP);
	const query = { parameters: { version: 'v2' } };
	return (await fetchPage(context, query, { after: 0 }, offset)) ?? [];
}

// For a type that it does not know, lemlist returns 400 or `{}`
// (docs/lemlist-api.md#unknown-activity-types).
function toUndefinedIfRefused(error: NodeApiError): undefined {
	if (['400', '404', '422'].includes(String(lemlistStatus(error)))) return undefined;
	throw error;
}

/**
 * All activities in a time range, each once and newest first, and possibly some around it. Throws a
 * NodeOperationError if lemlist keeps repeating a page.
 */
export async function fetchAllPages(
	context: ReadingContext,
	query: ActivityQuery,
	range: TimeRange,
): Promise<IDataObject[]> {
	const activitiesByKey = new Map<string, IDataObject>();
	let pagesWithoutNewRecords = 0;
	for (let offset = 0; ; offset += ACTIVITIES_PER_PAGE - PAGE_OVERLAP) {
		const records = (await fetchPage(context, query, range, offset)) ?? [];
		const previousCount = activitiesByKey.size;
		for (const record of records) {
			const key = toActivityKey(record);
			if (!activitiesByKey.has(key)) activitiesByKey.set(key, record);
		}

		const isLastPage =
			records.length < ACTIVITIES_PER_PAGE ||
			toTimestamp(records[records.length - 1]) < range.after;
		if (isLastPage) return [...activitiesByKey.values()];
		pagesWithoutNewRecords =
			activitiesByKey.size === previousCount ? pagesWithoutNewRecords + 1 : 0;
		if (pagesWithoutNewRecords === MAX_PAGES_WITHOUT_NEW_RECORDS) {
			throw new NodeOperationError(context.getNode(), 'lemlist repeats a page of its activities');
		}
	}
}

async function fetchPage(
	context: ReadingContext,
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
	return Array.isArray(response) ? response : undefined;
}
