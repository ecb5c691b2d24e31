import type { IDataObject } from 'n8n-workflow';

import type { EventFilters } from '../filters';
import {
	ACTIVITIES_PER_PAGE,
	allTypesQuery,
	fetchAllPages,
	fetchFirstPage,
	queriesFor,
	toTimestamp,
	type ActivityQuery,
	type ReadingContext,
	type QueryResult,
	type TimeRange,
} from './activityApi';
import { ActivityCollector, type ReadResult } from './activityCollector';
import type { Cursor } from './cursor';

// A backlog is read in spans; they double while little happened, so that months of silence pass quickly.
const BASE_SPAN_MS = 6 * 60 * 60_000;
const SPARSE_ACTIVITY_COUNT = 500;

/** How much of a backlog is read at a time. */
export interface BacklogLimits {
	/** Reading stops once it has found this many activities. */
	maxFound: number;
	/** It returns only the latest of them. */
	maxReturned: number;
	durationMs: number;
}

// Enough for one execution; the next poll continues.
const MAX_ACTIVITIES_PER_POLL = 10_000;

// For versions of n8n that set no budget themselves.
const DEFAULT_BUDGET_MS = 4 * 60_000;

/** The latest activities, up to a page per query, and the cursor with which a node starts. */
export async function readLatestActivities(
	context: ReadingContext,
	filters: EventFilters,
): Promise<ReadResult> {
	const firstPages = await fetchFirstPages(context, filters, 0);
	warnOfUnknownTypes(context, filters, firstPages);
	const fullPages = firstPages.filter(({ records }) => isFullPage(records));
	// Nothing beyond a full page has been read, so nothing there is read later either.
	const lowerBound = Math.max(
		0,
		...fullPages.map(({ records }) => toTimestamp(records[ACTIVITIES_PER_PAGE - 1])),
	);
	const collector = new ActivityCollector(filters, { newest: 0, lowerBound: 0, seen: {} });
	for (const { records } of firstPages) collector.add(records, Infinity);
	const { activities, cursor } = collector.resultUpTo(newestTimestamp(firstPages));
	return { activities, cursor: { ...cursor, lowerBound } };
}

/** The activities after a cursor; of a large backlog, as many as the limits allow. */
export async function readActivitiesSince(
	context: ReadingContext,
	filters: EventFilters,
	cursor: Cursor,
	limits: BacklogLimits = limitsOfPoll(context),
): Promise<ReadResult> {
	const firstPages = await fetchFirstPages(context, filters, cursor.lowerBound);
	// The same end for all queries: what happens later is left for the next poll.
	const newest = Math.max(cursor.newest, newestTimestamp(firstPages));
	const collector = new ActivityCollector(filters, cursor);
	if (firstPages.some(({ records }) => isFullPage(records))) {
		const queries = firstPages.map(({ query }) => query);
		const range = { after: cursor.lowerBound, until: newest };
		return await readBacklog(context, queries, collector, range, limits);
	}
	for (const { records } of firstPages) collector.add(records, newest);
	return collector.resultUpTo(newest);
}

async function fetchFirstPages(
	context: ReadingContext,
	filters: EventFilters,
	after: number,
): Promise<QueryResult[]> {
	const fetchFirst = async (query: ActivityQuery) => ({
		query,
		records: await fetchFirstPage(context, query, after),
	});
	const firstPages = await Promise.all(queriesFor(filters).map(fetchFirst));
	const supportedPages = firstPages.filter(
		(page): page is QueryResult => page.records !== undefined,
	);
	if (supportedPages.length === firstPages.length) return supportedPages;
	// lemlist lists activities also of types that it cannot filter by.
	const { query, records = [] } = await fetchFirst(allTypesQuery(filters));
	return [...supportedPages, { query, records }];
}

function warnOfUnknownTypes(
	{ logger }: ReadingContext,
	filters: EventFilters,
	firstPages: QueryResult[],
): void {
	const asked = firstPages.map(({ query }) => query.type);
	const unknownTypes = queriesFor(filters)
		.map(({ type }) => type)
		.filter((type) => !asked.includes(type));
	if (unknownTypes.length === 0) return;
	const list = unknownTypes.map((type) => `"${type}"`).join(', ');
	logger.warn(
		`lemlist can't filter activities by ${list}, so the node reads all of them and keeps the selected ones. If no items arrive, lemlist doesn't record this event as an activity, or its name is wrong; the Lemlist Community Trigger may support it.`,
	);
}

/** Reads what has accumulated, from the oldest on, until a limit is reached. */
async function readBacklog(
	context: ReadingContext,
	queries: ActivityQuery[],
	collector: ActivityCollector,
	range: Required<TimeRange>,
	limits: BacklogLimits,
): Promise<ReadResult> {
	const deadline = performance.now() + limits.durationMs;
	let spanMs = BASE_SPAN_MS;
	let readUpTo = range.after;
	do {
		const until = Math.min(readUpTo + spanMs, range.until);
		const span = { after: readUpTo, ...(until < range.until && { until }) };
		const results = await Promise.all(
			queries.map(async (query) => ({
				query,
				records: await fetchAllPages(context, query, span),
			})),
		);
		for (const { records } of results) collector.add(records, until);
		collector.keepLatest(limits.maxReturned);
		const count = results.reduce((sum, { records }) => sum + records.length, 0);
		spanMs = count < SPARSE_ACTIVITY_COUNT ? spanMs * 2 : BASE_SPAN_MS;
		readUpTo = until;
	} while (
		readUpTo < range.until &&
		collector.size < limits.maxFound &&
		performance.now() < deadline
	);
	return { ...collector.resultUpTo(readUpTo), isPartial: readUpTo < range.until };
}

function limitsOfPoll(context: ReadingContext): BacklogLimits {
	const hasBudget = 'getPollBudgetMs' in context && typeof context.getPollBudgetMs === 'function';
	// Half of n8n's budget, because a span that was started is read to its end.
	const durationMs = (hasBudget ? context.getPollBudgetMs() : DEFAULT_BUDGET_MS) / 2;
	return { maxFound: MAX_ACTIVITIES_PER_POLL, maxReturned: Infinity, durationMs };
}

function isFullPage(records: IDataObject[]): boolean {
	return records.length >= ACTIVITIES_PER_PAGE;
}

function newestTimestamp(firstPages: QueryResult[]): number {
	return firstPages
		.flatMap(({ records }) => records.slice(0, 1))
		.reduce((newest, record) => Math.max(newest, toTimestamp(record)), 0);
}
