import type { IDataObject } from 'n8n-workflow';

import { intersectFilters, type EventFilters } from '../filters';
import { ACTIVITIES_PER_PAGE, toTimestamp, type ReadingContext } from './activityApi';
import { ActivityCollector } from './activityCollector';
import { filterKey, type Cursor, type PollState } from './cursor';
import { readActivitiesSince, readLatestActivities, type BacklogLimits } from './readActivities';

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
 * The same from the latest page of activities of all types, which several nodes share; undefined if
 * the page does not reach back to the previous state.
 */
export function readSharedActivities(
	filters: EventFilters,
	previous: PollState | undefined,
	latestPage: IDataObject[],
): NewActivities | undefined {
	if (!previous || !hasFilters(previous, filters)) return undefined;
	const { cursor } = previous;
	const isFull = latestPage.length >= ACTIVITIES_PER_PAGE;
	if (isFull && toTimestamp(latestPage[latestPage.length - 1]) >= cursor.lowerBound) {
		return undefined;
	}
	const newest = latestPage.reduce(
		(max, record) => Math.max(max, toTimestamp(record)),
		cursor.newest,
	);
	const collector = new ActivityCollector(filters, cursor);
	collector.add(latestPage, newest);
	const result = collector.resultUpTo(newest);
	return { activities: result.activities, nextState: { cursor: result.cursor, filters } };
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
