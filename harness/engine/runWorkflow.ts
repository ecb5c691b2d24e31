import { WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type ExecutionError,
	type IConnections,
	type IDataObject,
	type INode,
} from 'n8n-workflow';

import { loadPackage, toNodeTypes } from './loadPackage';
import { additionalDataFor, createApiKey, type LemlistServer } from './runNode';

/** A workflow as n8n exports it. */
export interface WorkflowExport {
	nodes: INode[];
	connections: IConnections;
}

/** What became of a run of several nodes. */
export interface WorkflowResult {
	/** The first output of each node that ran, by its name. */
	json: Record<string, IDataObject[]>;
	requests: string[];
	error?: ExecutionError;
}

let loading: ReturnType<typeof loadPackage> | undefined;

/** Runs a workflow of our nodes from one of them on, in n8n's engine against the emulator. */
export async function runWorkflow(
	emulator: LemlistServer,
	{ nodes, connections }: WorkflowExport,
	start: string,
): Promise<WorkflowResult> {
	loading ??= loadPackage();
	const nodeTypes = toNodeTypes(await loading);
	const workflow = new Workflow({ id: '1', nodes, connections, active: false, nodeTypes });
	const node = workflow.getNode(start);
	if (!node) throw new Error(`The workflow has no node '${start}'`);
	const before = emulator.requests.length;
	const data = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node, data: { main: [[{ json: {} }]] }, source: null }],
		},
	});
	const additionalData = additionalDataFor({
		baseUrl: emulator.baseUrl,
		apiKey: createApiKey(emulator),
	});
	const ended = await new WorkflowExecute(additionalData, 'manual', data).processRunExecutionData(
		workflow,
	);
	const { runData, error } = ended.data.resultData;
	return {
		json: Object.fromEntries(
			Object.entries(runData).map(([name, [task]]) => [
				name,
				(task?.data?.main[0] ?? []).map(({ json }) => json),
			]),
		),
		requests: emulator.lines().slice(before),
		error,
	};
}
