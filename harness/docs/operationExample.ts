import type { IDataObject } from 'n8n-workflow';

import type { ApiVersion } from '../../nodes/Lemlist/engine/operation';
// The rows name IDs that the pretend lemlist makes up with jest's matchers.
import './globalExpect';
import { caseGroups } from '../operationCases';
import type { OperationCase } from '../operationCases/operationCase';
import { joinBlocks, code, fence, details } from './markdown';

// What fits on one line is read at a glance.
const MAX_LINE_LENGTH = 100;

const CASES_BY_VERSION: Record<ApiVersion, OperationCase[]> = {
	v1: caseGroups.flatMap(({ v1 = [] }) => v1),
	v2: caseGroups.flatMap(({ v2 }) => v2),
};

/** An example of an operation that the tests run as it stands: a node to paste, what it sends and gives. */
export function operationExample(resource: string, operation: string): string | undefined {
	const rows = CASES_BY_VERSION.v2.filter((row) => row.operation === `${resource}: ${operation}`);
	const row = rows.find(({ parameters }) => parameters) ?? rows[0];
	if (!row) return undefined;
	return details(
		'Example',
		joinBlocks(
			'A node to copy and paste into n8n:',
			fence('json', json(toClipboardNodes(resource, operation, row))),
			row.items && `With ${code(row.items)} as its input it sends`,
			row.binary && `With a file in ${code(Object.keys(row.binary)[0])} it sends`,
			!row.items && !row.binary && 'It sends',
			fence('text', row.sends.join('\n')),
			'and gives, among other fields,',
			fence('json', json(row.returns)),
			`When it fails, the error reads like this: ${code(row.fails.error)}`,
		),
	);
}

// What n8n puts on the clipboard when a node is copied.
function toClipboardNodes(
	resource: string,
	operation: string,
	{ parameters }: OperationCase,
): IDataObject {
	const node = {
		name: 'Lemlist',
		type: 'n8n-nodes-lemlist.lemlist',
		typeVersion: 1,
		position: [0, 0],
		parameters: { resource, operation, ...parameters },
	};
	return { nodes: [node], connections: {} };
}

function json(value: unknown): string {
	const short = JSON.stringify(value, withoutMatchers);
	if (short.length <= MAX_LINE_LENGTH) return short;
	return JSON.stringify(value, withoutMatchers, 2).replace(/\[\s+0,\s+0\s+\]/, '[0, 0]');
}

/** A made-up ID such as `enr_...`, where the test knows only how it begins. */
function withoutMatchers(_key: string, value: unknown): unknown {
	const { sample } = (value ?? {}) as { sample?: unknown };
	if (!(sample instanceof RegExp)) return value;
	return `${/^\^?(\w+_)/.exec(sample.source)?.[1] ?? ''}...`;
}
