import type {
	IExecuteFunctions,
	INodeExecutionData,
	NodeExecutionHint,
	NodeHint,
} from 'n8n-workflow';

import { escapeHtml } from '../../transport/errors/apiError';
import { forVersion } from '../defineOperation';
import { mappingHints } from '../input/mappingReport';
import type { Resource } from '../operation';

// Shorter waits are part of normal use.
const NOTICEABLE_WAIT_MS = 1_000;

const THROTTLED =
	'Paced to 20 requests per 2 seconds, which is what lemlist allows for an API key. No item was lost.';

const MAX_REASONS = 3;

// n8n itself explains how the workflow can continue.
const NO_RESULTS = 'Nothing went wrong: lemlist has nothing that fits these parameters.';

/** The hints that the editor shows while an original operation is selected that lemlist retires. */
export function deprecationHints(resources: readonly Resource[]): NodeHint[] {
	return resources.flatMap(({ value, operations }) =>
		operations.flatMap((operation) => {
			const message = forVersion(operation, 'v1')?.deprecation;
			// A function depends on more than the operation, which the condition of the hint can't know.
			if (typeof message !== 'string') return [];
			const conditions = { apiVersion: 'v1', resource: value, operation: operation.value };
			return [
				{ message, type: 'warning' as const, displayCondition: everyParameterIs(conditions) },
			];
		}),
	);
}

/** Adds hints to the output for what the user may wonder about: a wait, no results, or what operations report. */
export function addOutputHints(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
	longestWaitMs: number,
	operationHints: Iterable<string>,
): void {
	const isEmpty = items.length === 0 && !context.getNode().alwaysOutputData;
	const messages = [
		longestWaitMs >= NOTICEABLE_WAIT_MS && THROTTLED,
		isEmpty && NO_RESULTS,
		...mappingHints(context),
		...operationHints,
	];
	for (const message of messages) {
		if (message) addHint(context, { message, location: 'outputPane' });
	}
}

/** Adds a hint to the output that says how many items failed and why, most frequent reasons first. */
export function addFailureHint(context: IExecuteFunctions, errors: readonly unknown[]): void {
	if (errors.length === 0) return;
	const counts = new Map<string, number>();
	for (const error of errors) {
		const { message = String(error) } = error as Partial<Error>;
		counts.set(message, (counts.get(message) ?? 0) + 1);
	}
	const reasons = [...counts].sort(([, a], [, b]) => b - a);
	const shown = reasons.slice(0, MAX_REASONS).map(([reason, count]) => `${reason} (${count})`);
	const otherCount = reasons.slice(MAX_REASONS).reduce((sum, [, count]) => sum + count, 0);
	if (otherCount > 0) shown.push(`other reasons (${otherCount})`);
	const total = context.getInputData().length;
	const message = `${errors.length} of ${total} ${total === 1 ? 'item' : 'items'} failed: ${shown.join(', ')}`;
	addHint(context, {
		message: escapeHtml(message),
		type: 'warning',
		location: 'outputPane',
	});
}

// n8n before 1.81 has no hints at the output.
function addHint(context: IExecuteFunctions, hint: NodeExecutionHint): void {
	if ('addExecutionHints' in context) context.addExecutionHints(hint);
}

function everyParameterIs(conditions: Record<string, string>): string {
	const comparisons = Object.entries(conditions).map(
		([name, value]) => `$parameter["${name}"] === "${value}"`,
	);
	return `={{ ${comparisons.join(' && ')} }}`;
}
