import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { storeOf } from './eventStore';

// Of the events that the store knows, these may be older than some that it has forgotten, because they
// were delivered late, or only caught up.
const LATE_SHARE = 0.1;

// If fewer are known, most of the store is about events that were not read, so it may not have forgotten any that were.
const MIN_KNOWN = 1_000;

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
	const newness = await claimAll(context, items);
	return items.filter((_item, index) => newness[index] !== false);
}

/**
 * For what was caught up, oldest first: once the store is full, an event that is older than nearly all
 * known ones came so long ago that the store has forgotten it.
 */
async function omitKnownAndForgotten(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	const isFull = await storeOf(context)
		.isFull(context)
		.catch(() => false);
	const newness = await claimAll(context, items);
	const lastForgotten = isFull ? findLastForgotten(newness) : -1;
	return items.filter((_item, index) => newness[index] !== false && index > lastForgotten);
}

function findLastForgotten(newness: ReadonlyArray<boolean | undefined>): number {
	const known = newness.flatMap((isNew, index) => (isNew === false ? [index] : []));
	return known.length < MIN_KNOWN ? -1 : known[Math.floor(known.length * LATE_SHARE)];
}

/** Whether each item is new; undefined for one without an ID, such as the result of an enrichment. */
async function claimAll(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<Array<boolean | undefined>> {
	const identities = items.map(({ json }) => json._id);
	const known = identities.filter((identity) => typeof identity === 'string');
	if (known.length === 0) return [];
	const newness = await storeOf(context).claim(context, known);
	let next = 0;
	return identities.map((identity) => (typeof identity === 'string' ? newness[next++] : undefined));
}
