import { WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type NodeExecutionHint,
} from 'n8n-workflow';

import { lemlistNode } from './lemlistNode';
import { loadPackage, toNodeTypes } from './loadPackage';
import { OlderWorkflowExecute } from './olderWorkflowExecute';
import {
	additionalDataFor,
	createApiKey,
	toNode,
	type LemlistServer,
	type RunOptions,
} from './runNode';

/** The versions of n8n that distinguish failed items from successes in different ways. */
export const ERROR_RULES = {
	'n8n before 2.34.6': OlderWorkflowExecute,
	'n8n today': WorkflowExecute,
};

/** What leaves a Lemlist node through its two outputs. */
export interface ErrorOutputResult {
	succeeded: IDataObject[];
	failed: INodeExecutionData[];
	hints: NodeExecutionHint[];
}

const ITEMS = 'test.items';

// As nodes such as Edit Fields hand on their input.
const itemsType = {
	description: { name: ITEMS, inputs: ['main'], outputs: ['main'], properties: [] },
	execute: async function (this: IExecuteFunctions) {
		return [this.getInputData()];
	},
} as unknown as INodeType;

/**
 * Runs a workflow in n8n's engine: a node with these items, then the Lemlist node with both outputs
 * connected, and at its error output the node `next`.
 */
export async function runErrorOutput(
	server: LemlistServer,
	form: Omit<RunOptions, 'items'> & { items: readonly IDataObject[] },
	{
		next = form,
		engine: Engine = WorkflowExecute,
	}: { next?: RunOptions; engine?: typeof WorkflowExecute } = {},
): Promise<ErrorOutputResult> {
	const items = { ...lemlistNode(), id: 'items', name: 'Items', type: ITEMS };
	const lemlist = { ...toNode(form), onError: 'continueErrorOutput' as const };
	const nextNode = { ...toNode(next), id: 'next', name: 'Next' };
	const done = { ...items, id: 'done', name: 'Done' };
	const link = ({ name }: INode) => ({ node: name, type: 'main' as const, index: 0 });
	const workflow = new Workflow({
		id: '1',
		nodes: [items, lemlist, done, nextNode],
		connections: {
			Items: { main: [[link(lemlist)]] },
			[lemlist.name]: { main: [[link(done)], [link(nextNode)]] },
		},
		active: false,
		nodeTypes: await nodeTypes(),
	});
	const credential = { apiKey: form.apiKey ?? createApiKey(server), baseUrl: server.baseUrl };
	const data = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [
				{ node: items, data: { main: [form.items.map((json) => ({ json }))] }, source: null },
			],
		},
	});
	const run = new Engine(additionalDataFor(credential), 'manual', data);
	const { resultData } = (await run.processRunExecutionData(workflow)).data;
	const [taskData] = resultData.runData[lemlist.name];
	const [succeeded, failed] = taskData.data?.main ?? [];
	return {
		succeeded: (succeeded ?? []).map(({ json }) => json),
		failed: failed ?? [],
		hints: taskData.hints ?? [],
	};
}

async function nodeTypes(): Promise<INodeTypes> {
	const types = toNodeTypes(await loadPackage());
	const isItems = (name: string) => name === ITEMS;
	return {
		...types,
		getByName: (name) => (isItems(name) ? itemsType : types.getByName(name)),
		getByNameAndVersion: (name, version) =>
			isItems(name) ? itemsType : types.getByNameAndVersion(name, version),
	};
}
