import {
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';

import { intersectFilters, readValidFilters, type EventFilters } from '../Lemlist/trigger/filters';
import { passesAutomaticFilter, toActivityItems } from '../Lemlist/trigger/simplify';
import { filterKey, type Cursor, type PollState } from './cursor';
import { loadNodeState, saveNodeState } from './nodeState';
import { readActivitiesSince, readLatestActivities } from './readActivities';

const SAMPLE_SIZE = 10;

// n8n starts a poll even if the previous one is still running.
const runningPolls = new Set<string>();

interface PollResult {
	/** Oldest first. */
	activities: IDataObject[];
	nextState: PollState;
}

/**
 * The activities since the last poll, oldest first; null if there are none, if this is the first
 * poll, or if another poll of the node is still running. In a manual run, the latest activities.
 */
export async function poll(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const filters = readValidFilters(context);
	if (context.getMode() === 'manual') {
		return toOutput(context, await fetchSampleActivities(context, filters));
	}

	const key = `${context.getWorkflow().id} ${context.getNode().id}`;
	if (runningPolls.has(key)) return null;
	runningPolls.add(key);
	try {
		return toOutput(context, await fetchNewActivities(context, filters));
	} finally {
		runningPolls.delete(key);
	}
}

async function fetchSampleActivities(
	context: IPollFunctions,
	filters: EventFilters,
): Promise<IDataObject[]> {
	const { activities } = await readLatestActivities(context, filters);
	const wanted = activities.filter((activity) => passesAutomaticFilter(context, activity));
	if (wanted.length > 0) return wanted.slice(-SAMPLE_SIZE);
	throw new NodeOperationError(context.getNode(), 'lemlist has no activity of this kind yet', {
		description: "Cause one in lemlist, or choose other events in 'Trigger On'.",
	});
}

// The state is saved last, so that a poll that failed is repeated as a whole.
async function fetchNewActivities(
	context: IPollFunctions,
	filters: EventFilters,
): Promise<IDataObject[]> {
	const state = loadNodeState(context);
	const { activities, nextState } =
		state && filterKey(state.filters) === filterKey(filters)
			? await continueFrom(context, filters, state.cursor)
			: await startWithNewFilters(context, filters, state);
	saveNodeState(context, nextState);
	return activities;
}

async function continueFrom(
	context: IPollFunctions,
	filters: EventFilters,
	cursor: Cursor,
): Promise<PollResult> {
	const result = await readActivitiesSince(context, filters, cursor);
	return { activities: result.activities, nextState: { cursor: result.cursor, filters } };
}

/**
 * The first poll with these filters. Activities that the previous filters match as well continue
 * from the previous cursor; all others start now, without those that happened before.
 */
async function startWithNewFilters(
	context: IPollFunctions,
	filters: EventFilters,
	previous?: PollState,
): Promise<PollResult> {
	// Read before the activities in common, so that none happens unnoticed in between.
	const { cursor } = await readLatestActivities(context, filters);
	const commonFilters = previous && intersectFilters(previous.filters, filters);
	if (!commonFilters) return { activities: [], nextState: { cursor, filters } };

	const common = await readActivitiesSince(context, commonFilters, previous.cursor);
	// The new filters start to apply once the backlog of the previous ones has been read.
	const nextState = common.isPartial
		? { cursor: common.cursor, filters: commonFilters }
		: { cursor: { ...cursor, seen: { ...cursor.seen, ...common.cursor.seen } }, filters };
	return { activities: common.activities, nextState };
}

function toOutput(
	context: IPollFunctions,
	activities: IDataObject[],
): INodeExecutionData[][] | null {
	const wanted = activities.filter((activity) => passesAutomaticFilter(context, activity));
	return wanted.length === 0 ? null : [toActivityItems(context, wanted, 'list')];
}
