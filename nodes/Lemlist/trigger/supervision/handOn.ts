import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { toIdentity } from '../eventIdentity';
import { storeOf } from './eventStore';

/**
 * The input without the events that came before, in this process or in another one. In a manual run,
 * and when an execution is repeated, the whole input; the store is then left alone.
 */
export async function handOn(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	const mode = context.getMode();
	if (mode !== 'webhook' && mode !== 'trigger') return items;
	const store = storeOf(context);
	return await selectNew(items, async (identities) =>
		// What was caught up is oldest first.
		mode === 'trigger'
			? await store.claimInOrder(context, identities)
			: await store.claim(context, identities),
	);
}

/** The items that are new by their IDs, and those without an ID, such as the results of enrichments. */
async function selectNew(
	items: INodeExecutionData[],
	claim: (identities: string[]) => Promise<boolean[]>,
): Promise<INodeExecutionData[]> {
	const identities = items.map(({ json }) => toIdentity(json));
	const known = identities.filter((identity) => identity !== undefined);
	if (known.length === 0) return items;
	const newness = await claim(known);
	let next = 0;
	return items.filter((_item, index) => identities[index] === undefined || newness[next++]);
}
