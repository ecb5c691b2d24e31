import {
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';

import { readNewActivities } from '../Lemlist/trigger/activities/newActivities';
import { readLatestActivities } from '../Lemlist/trigger/activities/readActivities';
import { readValidFilters, type EventFilters } from '../Lemlist/trigger/filters';
import { passesAutomaticFilter, toActivityItems } from '../Lemlist/trigger/simplify';
import { loadNodeState, saveNodeState } from './nodeState';

const SAMPLE_SIZE = 10;

// n8n starts a poll even if the previous one is still running.
const runningPolls = new Set<string>();

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
		description: "Trigger one in lemlist, or select other events in 'Trigger On'.",
	});
}

// The state is saved last, so that a poll that failed is repeated as a whole.
async function fetchNewActivities(
	context: IPollFunctions,
	filters: EventFilters,
): Promise<IDataObject[]> {
	const state = loadNodeState(context);
	const { activities, nextState } = await readNewActivities(context, filters, state);
	saveNodeState(context, nextState);
	return activities;
}

function toOutput(
	context: IPollFunctions,
	activities: IDataObject[],
): INodeExecutionData[][] | null {
	const wanted = activities.filter((activity) => passesAutomaticFilter(context, activity));
	return wanted.length === 0 ? null : [toActivityItems(context, wanted, 'list')];
}
