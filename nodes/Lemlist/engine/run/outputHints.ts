import type { IExecuteFunctions, INodeExecutionData, NodeHint } from 'n8n-workflow';

import { LemlistClient } from '../../transport/client';
import { forVersion } from '../defineOperation';
import type { Resource } from '../operation';

// Shorter waits are part of normal use.
const NOTICEABLE_WAIT_MS = 1_000;

const THROTTLED =
	'Paced to 20 requests per 2 seconds, which is what lemlist allows for an API key. No item was lost.';

// n8n itself explains how the workflow can continue.
const NO_RESULTS = 'Nothing went wrong: lemlist has nothing that fits these parameters.';

/** The hints that the editor shows while an original operation is selected that lemlist retires. */
export function deprecationHints(resources: readonly Resource[]): NodeHint[] {
	return resources.flatMap(({ value, operations }) =>
		operations.flatMap((operation) => {
			const message = forVersion(operation, 'v1')?.deprecation;
			if (!message) return [];
			const conditions = { apiVersion: 'v1', resource: value, operation: operation.value };
			return [
				{ message, type: 'warning' as const, displayCondition: everyParameterIs(conditions) },
			];
		}),
	);
}

/** Adds hints to the output for what the user may wonder about: a wait, no results, or what operations report. */
export async function addOutputHints(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	operationHints: Iterable<string>,
): Promise<void> {
	const { longestWaitMs } = await LemlistClient.for(context);
	const isEmpty = items.length === 0 && !context.getNode().alwaysOutputData;
	const messages = [
		longestWaitMs >= NOTICEABLE_WAIT_MS && THROTTLED,
		isEmpty && NO_RESULTS,
		...operationHints,
	];
	for (const message of messages) {
		if (message) context.addExecutionHints({ message, location: 'outputPane' });
	}
}

function everyParameterIs(conditions: Record<string, string>): string {
	const comparisons = Object.entries(conditions).map(
		([name, value]) => `$parameter["${name}"] === "${value}"`,
	);
	return `={{ ${comparisons.join(' && ')} }}`;
}
