import type {
	IExecuteFunctions,
	INodeExecutionData,
	NodeExecutionHint,
	NodeHint,
} from 'n8n-workflow';

import { asRecords } from '../../output/records';
import { escapeHtml } from '../../transport/errors/apiError';
import { reasonIn } from '../../transport/errors/errorMessage';
import { forVersion } from '../defineOperation';
import { mappingHints } from '../input/mappingReport';
import type { Operation, Resource } from '../operation';

// Shorter waits are part of normal use.
const NOTICEABLE_WAIT_MS = 1_000;

const THROTTLED =
	'Some requests waited, because lemlist allows 20 requests per 2 seconds for each API key. No items were lost.';

const LARGE_RUN_ITEMS = 200;

const LARGE_RUN =
	'This run will take a while: lemlist allows 10 requests per second, so 1,000 items take about 100 seconds. The editor shows no progress until all items are done.';

const LARGE_COMPARISON =
	'The node compares the items with lemlist and sends only the differences. lemlist allows 10 requests per second, so 1,000 differences take about 100 seconds. The editor shows no progress until all items are done.';

const MAX_REASONS = 3;

// n8n itself explains how the workflow can continue.
const NO_RESULTS = 'No results: lemlist has no records that match these parameters.';

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

/**
 * The hints that the editor shows before a run of many items, which lasts longer than a moment, by what
 * determines the number of requests: the items, or what differs from lemlist. Batches need few.
 */
export function largeRunHints(resources: readonly Resource[]): NodeHint[] {
	const operations = resources.flatMap(({ value: resource, operations: all }) =>
		all.map((operation) => ({ name: `${resource}: ${operation.value}`, operation })),
	);
	const namesWhere = (rule: (operation: Operation) => boolean) =>
		JSON.stringify(operations.filter(({ operation }) => rule(operation)).map(({ name }) => name));
	const compared = namesWhere(({ planning }) => planning !== undefined);
	const inBatches = namesWhere(({ batch }) => batch !== undefined);
	const selected = '($parameter["resource"] + ": " + $parameter["operation"])';
	const isLarge = `$input.all().length > ${LARGE_RUN_ITEMS}`;
	const toHint = (message: string, condition: string): NodeHint => ({
		message,
		location: 'outputPane',
		whenToDisplay: 'beforeExecution',
		displayCondition: `={{ ${isLarge} && ${condition} }}`,
	});
	return [
		toHint(LARGE_RUN, `!${compared}.includes(${selected}) && !${inBatches}.includes(${selected})`),
		toHint(LARGE_COMPARISON, `${compared}.includes(${selected})`),
	];
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
		warningHint(items),
		...mappingHints(context),
		...operationHints,
	];
	for (const message of messages) {
		if (message) addHint(context, { message, location: 'outputPane' });
	}
}

// lemlist carries a request out and says what it did differently (docs/lemlist-api.md#warnings).
function warningHint(items: readonly INodeExecutionData[]): string | undefined {
	const counts = new Map<string, number>();
	let itemCount = 0;
	for (const { json } of items) {
		const reasons = new Set(asRecords(json.warnings).map(reasonIn).filter(Boolean));
		if (reasons.size > 0) itemCount++;
		for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	if (itemCount === 0) return undefined;
	const subject = itemCount === 1 ? '1 item' : `${itemCount} items`;
	return `lemlist warns about ${subject}: ${describeCounts(counts)}`;
}

/** Adds a hint to the output that says how many items failed and why, most frequent reasons first. */
export function addFailureHint(context: IExecuteFunctions, errors: readonly unknown[]): void {
	if (errors.length === 0) return;
	const counts = new Map<string, number>();
	for (const error of errors) {
		const { message = String(error) } = error as Partial<Error>;
		counts.set(message, (counts.get(message) ?? 0) + 1);
	}
	const total = context.getInputData().length;
	const message = `${errors.length} of ${total} ${total === 1 ? 'item' : 'items'} failed: ${describeCounts(counts)}`;
	addHint(context, { message, type: 'warning', location: 'outputPane' });
}

// The most frequent reasons first.
function describeCounts(counts: ReadonlyMap<string, number>): string {
	const reasons = [...counts].sort(([, a], [, b]) => b - a);
	const shown = reasons.slice(0, MAX_REASONS).map(([reason, count]) => `${reason} (${count})`);
	const otherCount = reasons.slice(MAX_REASONS).reduce((sum, [, count]) => sum + count, 0);
	if (otherCount > 0) shown.push(`other reasons (${otherCount})`);
	return shown.join(', ');
}

// n8n before 1.81 has no hints at the output. It shows them as HTML, and they name what users have typed.
function addHint(context: IExecuteFunctions, hint: NodeExecutionHint): void {
	const escaped = { ...hint, message: escapeHtml(hint.message) };
	if ('addExecutionHints' in context) context.addExecutionHints(escaped);
}

function everyParameterIs(conditions: Record<string, string>): string {
	const comparisons = Object.entries(conditions).map(
		([name, value]) => `$parameter["${name}"] === "${value}"`,
	);
	return `={{ ${comparisons.join(' && ')} }}`;
}
