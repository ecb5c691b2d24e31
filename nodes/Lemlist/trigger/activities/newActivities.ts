import type { IDataObject } from 'n8n-workflow';

import { intersectFilters, type EventFilters } from '../filters';
import { ACTIVITIES_PER_PAGE, queriesFor, toTimestamp, type ReadingContext } from './activityApi';
import { ActivityCollector } from './activityCollector';
import { filterKey, type Cursor, type PollState } from './cursor';
import { readActivitiesSince, readLatestActivities, type BacklogLimits } from './readActivities';

// Of an account whose activities are all wanted.
const MAX_SHARED_PAGES = 5;

/** New activities, and the state with which the next ones are read. */
export interface NewActivities {
	/** Oldest first. */
	activities: IDataObject[];
	nextState: PollState;
}

/**
 * The activities since the previous state. Without one there are none, and the state is the current position;
 * after a change of the filters, newly selected activities start at the current position. Of a large backlog, as
 * many as the limits allow; by default, those of a poll.
 */
export async function readNewActivities(
	context: ReadingContext,
	filters: EventFilters,
	previous: PollState | undefined,
	limits?: BacklogLimits,
): Promise<NewActivities> {
	return previous && hasFilters(previous, filters)
		? await continueFrom(context, filters, previous.cursor, limits)
		: await startWithNewFilters(context, filters, previous, limits);
}

/**
 * The same from the latest activities of all types, whose pages several nodes share; undefined if asking for
 * each wanted type needs fewer requests.
 */
export async function readSharedActivities(
	filters: EventFilters,
	previous: PollState | undefined,
	fetchPage: (page: number) => Promise<IDataObject[]>,
): Promise<NewActivities | undefined> {
	if (!previous || !hasFilters(previous, filters)) return undefined;
	const { cursor } = previous;
	const activities: IDataObject[] = [];
	for (let page = 0; ; page++) {
		const records = await fetchPage(page);
		activities.push(...records);
		const oldest = toTimestamp(records[records.length - 1] ?? {});
		if (records.length < ACTIVITIES_PER_PAGE || oldest < cursor.lowerBound) break;
		const pages = estimatePages(activities, cursor.lowerBound, page + 1);
		if (pages > maxSharedPages(filters)) return undefined;
	}
	const newest = Math.max(cursor.newest, ...activities.map(toTimestamp));
	const collector = new ActivityCollector(filters, cursor);
	collector.add(activities, newest);
	const result = collector.resultUpTo(newest);
	return { activities: result.activities, nextState: { cursor: result.cursor, filters } };
}

/** Asking for each wanted type needs this many requests; a large backlog is read in spans instead. */
function maxSharedPages(filters: EventFilters): number {
	const queries = queriesFor(filters);
	return queries[0].type === undefined ? MAX_SHARED_PAGES : queries.length;
}

/** How many pages reach back to a time if as much happened before those that were read. */
function estimatePages(activities: IDataObject[], lowerBound: number, pagesRead: number): number {
	const newest = toTimestamp(activities[0]);
	const oldest = toTimestamp(activities[activities.length - 1]);
	const estimate = (pagesRead * (newest - lowerBound)) / Math.max(newest - oldest, 1);
	return Math.max(pagesRead + 1, Math.ceil(estimate));
}

function hasFilters(state: PollState, filters: EventFilters): boolean {
	return filterKey(state.filters) === filterKey(filters);
}

async function continueFrom(
	context: ReadingContext,
	filters: EventFilters,
	cursor: Cursor,
	limits?: BacklogLimits,
): Promise<NewActivities> {
	const result = await readActivitiesSince(context, filters, cursor, limits);
	return { activities: result.activities, nextState: { cursor: result.cursor, filters } };
}

/**
 * The first poll with these filters. Activities that the previous filters match as well continue
 * from the previous cursor; all others start now, without those that happened before.
 */
async function startWithNewFilters(
	context: ReadingContext,
	filters: EventFilters,
	previous?: PollState,
	limits?: BacklogLimits,
): Promise<NewActivities> {
	// Read before the activities in common, so that none happens unnoticed in between.
	const { cursor } = await readLatestActivities(context, filters);
	const commonFilters = previous && intersectFilters(previous.filters, filters);
	if (!commonFilters) return { activities: [], nextState: { cursor, filters } };

	const common = await readActivitiesSince(context, commonFilters, previous.cursor, limits);
	// The new filters start to apply once the backlog of the previous ones has been read.
	const nextState = common.isPartial
		? { cursor: common.cursor, filters: commonFilters }
		: { cursor: { ...cursor, seen: { ...cursor.seen, ...common.cursor.seen } }, filters };
	return { activities: common.activities, nextState };
}
