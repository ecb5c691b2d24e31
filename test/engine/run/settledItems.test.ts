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

const node = lemlistNode({ retryOnFail: true });

let workflow: Workflow;

beforeAll(async () => {
	const nodeTypes = toNodeTypes(await loadPackage());
	workflow = toWorkflow(node, nodeTypes);
});

/** As in each attempt of n8n to run a tool: a new context and a new item with the same arguments. */
function attemptToolCall(toolArguments: IDataObject): SettledItems {
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
	return new SettledItems(context as unknown as IExecuteFunctions);
}

describe('a tool of an agent', () => {
	it('reuses in the second attempt of a call the results of the first one', () => {
		const call = { email: 'ada@x.io' };
		attemptToolCall(call).settle(0, { items: [{ json: { _id: 'lea_1' } }] });

		expect(attemptToolCall(call).resultFor(0)).toEqual({ items: [{ json: { _id: 'lea_1' } }] });
	});

	it('has no results in the next call, even with equal arguments', () => {
		attemptToolCall({ email: 'ada@x.io' }).settle(0, { items: [] });

		expect(attemptToolCall({ email: 'ada@x.io' }).resultFor(0)).toBeUndefined();
	});
});
