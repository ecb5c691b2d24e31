import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { mapConcurrently } from '../../transport/mapConcurrently';
import { withTimeout } from '../../transport/withTimeout';
import { isAgentTool } from '../agentTool';
import type { OperationRequest } from '../operation';
import { groupByAccount, groupByParameters } from './grouping';
import type { AccountRequest } from './itemRequest';
import { createOperationApi } from './operationApi';
import { SettledItems } from './settledItems';

// No one waits longer for a hint.
const TIMEOUT_MS = 5_000;

/**
 * The hints of the operation about the items that it carried out, one for each group. Only the run of a
 * person has any; what lemlist does not respond to in time has none.
 */
export async function reviewItems(
	context: IExecuteFunctions,
	operation: OperationRequest,
	itemRequests: AccountRequest[],
	outputs: readonly INodeExecutionData[][],
): Promise<string[]> {
	const { review } = operation;
	if (!review || context.getMode() !== 'manual' || isAgentTool(context)) return [];
	const groups = groupByAccount(itemRequests).flatMap((group) => groupByParameters(group, review));
	const hints = await mapConcurrently(groups, async (group) => {
		const [first] = group;
		const api = createOperationApi(context, operation, first, new SettledItems(context));
		const key = JSON.stringify([context.getNode().type, review.groupBy(first.parameters)]);
		const reading = first.client.remember(key, async () => await review.read(api));
		const expected = await withTimeout(reading, TIMEOUT_MS);
		const records = group.flatMap(({ itemIndex }) => outputs[itemIndex].map(({ json }) => json));
		const items = group.map(({ parameters }) => parameters);
		return expected && review.toHint(expected, items, records);
	});
	return hints.flatMap((hint) => (hint ? [hint] : []));
}
