import 'reflect-metadata';

import { SupplyDataContext } from 'n8n-core';
import {
	createRunExecutionData,
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type Workflow,
} from 'n8n-workflow';

import { SettledItems } from '../../../nodes/Lemlist/engine/run/settledItems';
import { loadPackage, toNodeTypes } from '../../../harness/engine/loadPackage';
import { lemlistNode, toWorkflow } from '../../../harness/engine/lemlistNode';
import { additionalDataFor } from '../../../harness/engine/runNode';

const node = lemlistNode({ type: 'n8n-nodes-lemlist.lemlistTool', retryOnFail: true });

let workflow: Workflow;

beforeAll(async () => {
	const nodeTypes = toNodeTypes(await loadPackage());
	workflow = toWorkflow(node, nodeTypes);
});

/** As in each attempt of n8n to run a tool: a new context and a new item with the same arguments. */
function attemptToolCall(toolArguments: IDataObject, isOlder = false): SettledItems {
	const context = new SupplyDataContext(
		workflow,
		node,
		additionalDataFor({ apiKey: 'key', baseUrl: 'http://127.0.0.1' }),
		'manual',
		createRunExecutionData({}),
		0,
		[],
		{},
		NodeConnectionTypes.AiTool,
		{ data: {}, node, source: null },
		[],
	);
	context.addInputData(NodeConnectionTypes.AiTool, [[{ json: toolArguments }]]);
	const attempt = context as unknown as IExecuteFunctions;
	return new SettledItems(isOlder ? withoutToolExecution(attempt) : attempt);
}

/** The context as n8n before 2.2 has it. */
function withoutToolExecution(context: IExecuteFunctions): IExecuteFunctions {
	return new Proxy(context, {
		has: (target, name) => name !== 'isToolExecution' && name in target,
		get: (target, name) =>
			name === 'isToolExecution' ? undefined : Reflect.get(target, name, target),
	});
}

describe.each([
	['a current n8n', false],
	['an n8n that does not say whether it runs a tool', true],
])('a tool of an agent in %s', (_name, isOlder) => {
	it('reuses in the second attempt of a call the results of the first one', () => {
		const call = { email: 'ada@x.io' };
		attemptToolCall(call, isOlder).settle(0, { items: [{ json: { _id: 'lea_1' } }] });

		expect(attemptToolCall(call, isOlder).resultFor(0)).toEqual({
			items: [{ json: { _id: 'lea_1' } }],
		});
	});

	it('has no results in the next call, even with equal arguments', () => {
		attemptToolCall({ email: 'ada@x.io' }, isOlder).settle(0, { items: [] });

		expect(attemptToolCall({ email: 'ada@x.io' }, isOlder).resultFor(0)).toBeUndefined();
	});
});
