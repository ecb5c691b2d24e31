import type { IExecuteFunctions, INodeExecutionData, NodeHint } from 'n8n-workflow';

import { connectionOf } from '../transport/connection';
import type { Chosen } from './chosen';
import { inVersion } from './define';
import type { Resource } from './types';

// Shorter waits belong to normal use.
const NOTICEABLE_WAIT_MS = 1_000;

const PACED =
	'Paced to 20 requests per 2 seconds, which is what lemlist allows for an API key. No item was lost.';

// n8n itself says how the workflow can go on.
const EMPTY = 'Nothing went wrong: lemlist has nothing that fits these parameters.';

/** What the editor says while one of the original operations is chosen that lemlist has retired. */
export function retirementHints(resources: readonly Resource[]): NodeHint[] {
	return resources.flatMap(({ value, operations }) =>
		operations.flatMap((operation) => {
			const message = inVersion(operation, 'v1')?.retired;
			if (!message) return [];
			const conditions = { apiVersion: 'v1', resource: value, operation: operation.value };
			return [{ message, type: 'warning' as const, displayCondition: all(conditions) }];
		}),
	);
}

/** Leaves at the output what the user would wonder about: a wait, nothing, or what the results imply. */
export async function leaveHints(
	context: IExecuteFunctions,
	{ hint }: Chosen,
	items: INodeExecutionData[],
): Promise<void> {
	const { longestWaitMs } = await connectionOf(context);
	const isEmpty = items.length === 0 && !context.getNode().alwaysOutputData;
	const messages = [
		longestWaitMs >= NOTICEABLE_WAIT_MS && PACED,
		isEmpty && EMPTY,
		hint?.(items.map(({ json }) => json)),
	];
	for (const message of messages) {
		if (message) context.addExecutionHints({ message, location: 'outputPane' });
	}
}

function all(conditions: Record<string, string>): string {
	const parts = Object.entries(conditions).map(
		([name, value]) => `$parameter["${name}"] === "${value}"`,
	);
	return `={{ ${parts.join(' && ')} }}`;
}
