import {
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';

import { readValidFilters, type EventFilters } from '../Lemlist/trigger/filters';
import { toActivityItem } from '../Lemlist/trigger/simplify';
import { startWithNewFilters, continueFrom } from './pollCycle';
import { saveState, loadState, filterKey } from './cursor';
import { readLatestActivities } from './readActivities';

const SAMPLE_SIZE = 10;

// n8n starts a poll even while the one before is running.
const runningPolls = new Set<string>();

/** What happened in lemlist since the last poll, oldest first; null when nothing did. */
export async function poll(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const filters = readValidFilters(context);
	if (context.getMode() === 'manual')
		return toItems(context, await fetchSampleActivities(context, filters));

	const key = `${context.getWorkflow().id} ${context.getNode().id}`;
	if (runningPolls.has(key)) return null;
	runningPolls.add(key);
	try {
		return toItems(context, await fetchNewActivities(context, filters));
	} finally {
		runningPolls.delete(key);
	}
}

async function fetchSampleActivities(
	context: IPollFunctions,
	filters: EventFilters,
): Promise<IDataObject[]> {
	const { activities } = await readLatestActivities(context, filters);
	if (activities.length > 0) return activities.slice(-SAMPLE_SIZE);
	throw new NodeOperationError(context.getNode(), 'lemlist has no activity of this kind yet', {
		description: "Cause one in lemlist, or choose other events in 'Trigger On'.",
	});
}

// The mark moves at the very end, so that a poll which fails is repeated whole.
async function fetchNewActivities(
	context: IPollFunctions,
	filters: EventFilters,
): Promise<IDataObject[]> {
	const staticData = context.getWorkflowStaticData('node');
	const state = loadState(staticData);
	const { activities, nextState } =
		state && filterKey(state.filters) === filterKey(filters)
			? await continueFrom(context, filters, state.cursor)
			: await startWithNewFilters(context, filters, state);
	saveState(staticData, nextState.filters, nextState.cursor);
	return activities;
}

function toItems(context: IPollFunctions, activities: IDataObject[]) {
	if (activities.length === 0) return null;
	const isSimplified = context.getNodeParameter('simplify', true) === true;
	return [activities.map((activity) => toActivityItem(activity, isSimplified))];
}
