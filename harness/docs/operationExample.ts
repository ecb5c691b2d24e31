import type { IDataObject } from 'n8n-workflow';

import type { ApiVersion } from '../../nodes/Lemlist/engine/operation';
// The cases use jest's matchers for IDs that the emulator generates.
import './globalExpect';
import { caseGroups } from '../operationCases';
import type { OperationCase } from '../operationCases/operationCase';
import { joinBlocks, code, fence, details } from './markdown';
import { NODE_NAMES } from './nodeNames';

// Short objects are written on one line.
const MAX_LINE_LENGTH = 100;

const CASES_BY_VERSION: Record<ApiVersion, OperationCase[]> = {
	v1: caseGroups.flatMap(({ v1 = [] }) => v1),
	v2: caseGroups.flatMap(({ v2 }) => v2),
};

/** An example of an operation, run unchanged by the tests: a node to paste, its requests and its output. */
export function operationExample(resource: string, operation: string): string | undefined {
	const rows = CASES_BY_VERSION.v2.filter((row) => row.operation === `${resource}: ${operation}`);
	const row = rows.find(({ parameters }) => parameters) ?? rows[0];
	if (!row) return undefined;
	return details(
		'Example',
		joinBlocks(
			'Copy this node and paste it into n8n:',
			fence('json', json(toClipboardNodes(resource, operation, row))),
			row.items && `With the input ${code(row.items)}, it sends`,
			row.binary && `With a file in ${code(Object.keys(row.binary)[0])}, it sends`,
			!row.items && !row.binary && 'It sends',
			fence('text', row.sends.join('\n')),
			'and returns, among other fields:',
			fence('json', json(row.returns)),
			`If it fails, you see an error such as ${code(row.fails.error)}`,
		),
	);
}

// The clipboard format of a copied node.
function toClipboardNodes(
	resource: string,
	operation: string,
	{ parameters }: OperationCase,
): IDataObject {
	const node = {
		name: NODE_NAMES.lemlist,
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

/** A placeholder such as `enr_...` for an ID of which the test knows only the prefix. */
function withoutMatchers(_key: string, value: unknown): unknown {
	const { sample } = (value ?? {}) as { sample?: unknown };
	if (!(sample instanceof RegExp)) return value;
	return `${/^\^?(\w+_)/.exec(sample.source)?.[1] ?? ''}...`;
}
