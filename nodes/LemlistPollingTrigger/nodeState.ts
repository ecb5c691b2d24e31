import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import { loadState, saveState, type PollState } from '../Lemlist/trigger/activities/cursor';

// The key in the static data of the workflow, which has an entry for each node by its ID.
const GLOBAL_KEY = 'lemlistPollingTrigger';

/**
 * The state of this node; undefined before the first poll. n8n keeps a node's static data by its name,
 * so a renamed node has none or that of another node, and continues from the copy by its ID.
 */
export function loadNodeState(context: IPollFunctions): PollState | undefined {
	const { id, name } = context.getNode();
	const dataByName = context.getWorkflowStaticData('node');
	const stateByName = loadState(dataByName);
	const { [id]: dataById } = readCopies(context);
	const stateById = dataById && loadState(dataById);
	if (!stateById) return stateByName;
	if (!stateByName || dataByName.nodeId !== id) return stateById;
	// With durable cursors, n8n stores what it keeps by name together with the new execution.
	const isCurrent = dataById.name === name || stateByName.cursor.newest > stateById.cursor.newest;
	return isCurrent ? stateByName : stateById;
}

/** Stores the state of this node, and a copy by its ID. */
export function saveNodeState(context: IPollFunctions, state: PollState): void {
	const { id, name } = context.getNode();
	const dataByName = context.getWorkflowStaticData('node');
	saveState(dataByName, state);
	dataByName.nodeId = id;
	const dataById: IDataObject = { name };
	saveState(dataById, state);
	context.getWorkflowStaticData('global')[GLOBAL_KEY] = { ...readCopies(context), [id]: dataById };
}

function readCopies(context: IPollFunctions): Record<string, IDataObject> {
	const { [GLOBAL_KEY]: copies } = context.getWorkflowStaticData('global');
	return (copies ?? {}) as Record<string, IDataObject>;
}
