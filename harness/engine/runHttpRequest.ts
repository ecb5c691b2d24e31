import { createRequire } from 'node:module';

import { WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	NodeHelpers,
	type IDataObject,
	type INode,
	type INodeTypes,
	type IVersionedNodeType,
} from 'n8n-workflow';

import { installN8n } from '../n8n/installN8n';
import { toWorkflow } from './lemlistNode';
import { additionalDataFor, createApiKey, type LemlistServer } from './runNode';

/** The outcome of an HTTP Request node. */
export interface HttpRequestResult {
	json: IDataObject[];
	/** The requests that lemlist received, in order of arrival. */
	requests: string[];
	error?: Error;
}

let loading: Promise<INodeTypes> | undefined;

/** Runs the HTTP Request node of the installed n8n in n8n's engine, with the emulator in place of lemlist. */
export async function runHttpRequest(
	emulator: LemlistServer,
	original: INode,
	item: IDataObject,
): Promise<HttpRequestResult> {
	const nodeTypes = await (loading ??= loadHttpRequest());
	const url = String(original.parameters.url).replace(
		'https://api.lemlist.com/api',
		emulator.baseUrl,
	);
	const node = { ...original, parameters: { ...original.parameters, url } };
	const credential = { apiKey: createApiKey(emulator), baseUrl: emulator.baseUrl };
	const before = emulator.requests.length;
	const execution = new WorkflowExecute(
		additionalDataFor(credential),
		'manual',
		createRunExecutionData({
			executionData: {
				nodeExecutionStack: [{ node, data: { main: [[{ json: item }]] }, source: null }],
			},
		}),
	);
	const { data } = await execution.processRunExecutionData(toWorkflow(node, nodeTypes));
	const [taskData] = data.resultData.runData[node.name] ?? [];
	return {
		json: (taskData?.data?.main[0] ?? []).map(({ json }) => json),
		requests: emulator.lines().slice(before),
		error: data.resultData.error ?? taskData?.error,
	};
}

async function loadHttpRequest(): Promise<INodeTypes> {
	const { executable } = await installN8n();
	const { HttpRequest } = createRequire(executable)(
		'n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node.js',
	) as { HttpRequest: new () => IVersionedNodeType };
	const type = new HttpRequest();
	return {
		getByName: () => type,
		getByNameAndVersion: (_, version) => NodeHelpers.getVersionedNodeType(type, version),
		getKnownTypes: () => ({}),
	};
}
