import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { EventFilters } from '../Lemlist/trigger/filters';
import { intersectFilters } from './intersectFilters';
import type { PollState, Cursor } from './cursor';
import { readLatestActivities, readActivitiesSince } from './readActivities';

/** What a poll gives, and from where the next one goes on. */
interface PollResult {
	activities: IDataObject[];
	nextState: PollState;
}

/** Gives what happened since the mark. */
export async function continueFrom(
	context: IPollFunctions,
	filters: EventFilters,
	cursor: Cursor,
): Promise<PollResult> {
	const result = await readActivitiesSince(context, filters, cursor);
	return { activities: result.activities, nextState: { cursor: result.cursor, filters } };
}

/** Begins with other filters: what was wanted before goes on, and of the rest nothing old is given. */
export async function startWithNewFilters(
	context: IPollFunctions,
	filters: EventFilters,
	previous?: PollState,
): Promise<PollResult> {
	// Before the rest is read, so that nothing falls between the two.
	const { cursor } = await readLatestActivities(context, filters);
	const commonFilters = previous && intersectFilters(previous.filters, filters);
	if (!commonFilters) return { activities: [], nextState: { cursor, filters } };

	const {
		activities,
		cursor: reachedCursor,
		isPartial,
	} = await readActivitiesSince(context, commonFilters, previous.cursor);
	// The other filters count when the backlog of the former ones is read.
	if (isPartial)
		return { activities, nextState: { cursor: reachedCursor, filters: commonFilters } };
	const seen = { ...cursor.seen, ...reachedCursor.seen };
	return { activities, nextState: { cursor: { ...cursor, seen }, filters } };
}
