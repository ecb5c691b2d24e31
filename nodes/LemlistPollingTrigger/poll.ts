import {
	NodeOperationError,
	type IDataObject,
	type INodeExecutionData,
	type IPollFunctions,
} from 'n8n-workflow';

import { checkedFilters, type Filters } from '../Lemlist/trigger/filters';
import { toItem } from '../Lemlist/trigger/simplified';
import { begin, goOn } from './course';
import { keep, keptIn, nameOf } from './mark';
import { readLatest } from './reading';

const TEST_EVENTS = 10;

// n8n starts a poll even while the one before is running.
const running = new Set<string>();

/** What happened in lemlist since the last poll, oldest first; null when nothing did. */
export async function poll(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const filters = checkedFilters(context);
	if (context.getMode() === 'manual') return toItems(context, await testEvents(context, filters));

	const name = `${context.getWorkflow().id} ${context.getNode().id}`;
	if (running.has(name)) return null;
	running.add(name);
	try {
		return toItems(context, await news(context, filters));
	} finally {
		running.delete(name);
	}
}

async function testEvents(context: IPollFunctions, filters: Filters): Promise<IDataObject[]> {
	const { activities } = await readLatest(context, filters);
	if (activities.length > 0) return activities.slice(-TEST_EVENTS);
	throw new NodeOperationError(context.getNode(), 'lemlist has no activity of this kind yet', {
		description: "Cause one in lemlist, or choose other events in 'Trigger On'.",
	});
}

// The mark moves at the very end, so that a poll which fails is repeated whole.
async function news(context: IPollFunctions, filters: Filters): Promise<IDataObject[]> {
	const data = context.getWorkflowStaticData('node');
	const kept = keptIn(data);
	const { activities, next } =
		kept && nameOf(kept.filters) === nameOf(filters)
			? await goOn(context, filters, kept.mark)
			: await begin(context, filters, kept);
	keep(data, next.filters, next.mark);
	return activities;
}

function toItems(context: IPollFunctions, activities: IDataObject[]) {
	if (activities.length === 0) return null;
	const isSimplified = context.getNodeParameter('simplify', true) === true;
	return [activities.map((activity) => toItem(activity, isSimplified))];
}
