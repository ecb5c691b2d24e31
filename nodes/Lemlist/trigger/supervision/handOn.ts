import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { storeOf } from './eventStore';

/**
 * The input without the events that came before, in this process or in another one. In a manual run,
 * and when an execution is repeated, the whole input; the store is then left alone.
 */
export async function handOn(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	const mode = context.getMode();
	if (mode === 'webhook') return await omitKnown(context, items);
	if (mode === 'trigger') return await omitKnownAndForgotten(context, items);
	return items;
}

async function omitKnown(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	return await omit(items, async (known) => await storeOf(context).claim(context, known));
}

/** For what was caught up, oldest first. */
async function omitKnownAndForgotten(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	return await omit(items, async (known) => await storeOf(context).claimInOrder(context, known));
}

/** The items that are new by their IDs, and those without an ID, such as the results of enrichments. */
async function omit(
	items: INodeExecutionData[],
	claim: (identities: string[]) => Promise<boolean[]>,
): Promise<INodeExecutionData[]> {
	const identities = items.map(({ json }) => json._id);
	const known = identities.filter((identity) => typeof identity === 'string');
	if (known.length === 0) return items;
	const newness = await claim(known);
	let next = 0;
	return items.filter((_item, index) => typeof identities[index] !== 'string' || newness[next++]);
}
