import type { IExecuteFunctions } from 'n8n-workflow';

import { isAgentTool } from '../agentTool';

// Evaluating the expressions of an item takes n8n about a millisecond, during which nothing else runs.
const MAX_ITEMS = 500;

const MAX_COLUMNS = 40;

const adviceByContext = new WeakMap<object, Map<string, string>>();

/**
 * What to add to the error for a missing value: the columns of the input, if no item has the value, so
 * that its expression probably names a column that does not exist; empty otherwise.
 */
export function describeColumns(
	context: IExecuteFunctions,
	label: string,
	isMissing: (itemIndex: number) => boolean,
): string {
	const known = adviceByContext.get(context) ?? new Map<string, string>();
	adviceByContext.set(context, known);
	const advice = known.get(label) ?? columnsIfMissing(context, isMissing);
	known.set(label, advice);
	return advice;
}

function columnsIfMissing(
	context: IExecuteFunctions,
	isMissing: (itemIndex: number) => boolean,
): string {
	const items = context.getInputData().slice(0, MAX_ITEMS);
	const columns = [...new Set(items.flatMap(({ json }) => Object.keys(json)))];
	// The input of a tool is the conversation.
	if (columns.length === 0 || isAgentTool(context)) return '';
	if (!items.every((_, itemIndex) => isMissing(itemIndex))) return '';
	const names = columns.slice(0, MAX_COLUMNS).join(', ');
	const all = context.getInputData().length > MAX_ITEMS ? 'the first' : 'all';
	const where = items.length > 1 ? ` It is missing in ${all} ${items.length} items.` : '';
	return `${where} The input has: ${names}${columns.length > MAX_COLUMNS ? ', ...' : '.'}`;
}
