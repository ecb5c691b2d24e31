import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	type ExecutionError,
	type IBinaryKeyData,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type IRunExecutionData,
	type IWorkflowExecuteAdditionalData,
	type NodeExecutionHint,
	type OnError,
} from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { loadPackage, toNodeTypes, SingleCredentialHelper } from './loadPackage';
import type { OAuth2Credential } from './oauth2Credential';
import { CREDENTIALS, lemlistNode, toWorkflow } from './lemlistNode';

/** How a test runs the node. */
export interface RunOptions {
	/** `<resource>: <operation>`, by their values. */
	operation: `${string}: ${string}`;
	apiVersion?: 'v1' | 'v2';
	parameters?: INodeParameters;
	items?: readonly IDataObject[];
	/** The files that each item carries. */
	binary?: IBinaryKeyData;
	onError?: OnError;
	/** Whether an AI agent uses the node. */
	isTool?: boolean;
	/** How often n8n tries the node ("Retry On Fail"), without a delay; once by default. */
	maxTries?: number;
	alwaysOutputData?: boolean;
	executeOnce?: boolean;
	/** Whether a person runs the node in the editor; by default a trigger has started the workflow. */
	isManual?: boolean;
	apiKey?: string;
	/** What n8n kept of earlier executions of a published workflow; the run adds to it. */
	staticData?: IDataObject;
	/** The fields of the credential, which may hold expressions; by default the emulator's own. */
	credential?: { apiKey?: string; baseUrl?: string };
	/** The credential of a node that authenticates with OAuth2. */
	oauth2?: OAuth2Credential;
}

/** The outcome of a run. */
export interface RunResult {
	items: INodeExecutionData[];
	/** The contents of the items. */
	json: IDataObject[];
	/** The requests that lemlist received, in order of arrival. */
	requests: string[];
	error?: ExecutionError;
	hints: NodeExecutionHint[];
	additionalData: IWorkflowExecuteAdditionalData;
	/** Everything that n8n stores of the execution. */
	resultData: IRunExecutionData['resultData'];
}

/** A server in place of lemlist: the emulator, or one that only records requests. */
export interface LemlistServer extends Pick<Emulator, 'baseUrl' | 'lines' | 'requests'> {
	options: Pick<Emulator['options'], 'moreApiKeys'>;
}

let keyCount = 0;

let loading: ReturnType<typeof loadPackage> | undefined;

/** A key that the emulator accepts and whose rate limiter is new. */
export function createApiKey(emulator: LemlistServer): string {
	const key = `key-${++keyCount}-of-a-test`;
	emulator.options.moreApiKeys.push(key);
	return key;
}

/** Runs the built node in n8n's engine against the emulator. */
export async function runNode(emulator: LemlistServer, form: RunOptions): Promise<RunResult> {
	const execution = await startNode(emulator, form);
	return await execution.result;
}

/** Starts the node and returns at once, so that a test can cancel it. */
export async function startNode(emulator: LemlistServer, form: RunOptions) {
	loading ??= loadPackage();
	const nodeTypes = toNodeTypes(await loading);
	const node = toNode(form);
	const { credential, oauth2, apiKey = credential?.apiKey ?? createApiKey(emulator) } = form;
	const fields = { baseUrl: emulator.baseUrl, apiKey, ...credential };
	const additionalData = additionalDataFor(oauth2 ?? fields);
	const before = emulator.requests.length;
	const data = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [
				{
					node,
					data: { main: [(form.items ?? [{}]).map((json) => ({ json, binary: form.binary }))] },
					source: null,
				},
			],
		},
	});
	const execution = new WorkflowExecute(additionalData, form.isManual ? 'manual' : 'trigger', data);
	const promise = execution.processRunExecutionData(toWorkflow(node, nodeTypes, form.staticData));

	const result = promise.then((ended): RunResult => {
		const { runData, error } = ended.data.resultData;
		const [taskData] = runData[node.name] ?? [];
		const items = taskData?.data?.main[0] ?? [];
		return {
			items,
			json: items.map(({ json }) => json),
			requests: emulator.lines().slice(before),
			error: error ?? taskData?.error,
			hints: taskData?.hints ?? [],
			additionalData,
			resultData: ended.data.resultData,
		};
	});
	return { result, cancel: () => promise.cancel() };
}

/** The Lemlist node with this form, as in a workflow. */
export function toNode(form: RunOptions): INode {
	const {
		operation,
		apiVersion = 'v2',
		parameters,
		onError,
		isTool,
		maxTries,
		alwaysOutputData,
		executeOnce,
		oauth2,
	} = form;
	const [resource, value] = operation.split(': ');
	return lemlistNode({
		...(isTool && { type: 'n8n-nodes-lemlist.lemlistTool' }),
		parameters: {
			apiVersion,
			resource,
			operation: value,
			...(oauth2 && { authentication: 'oAuth2' }),
			...parameters,
		},
		credentials: oauth2?.reference ?? CREDENTIALS,
		onError,
		...(maxTries && { retryOnFail: true, maxTries, waitBetweenTries: 1 }),
		alwaysOutputData,
		executeOnce,
	});
}

/** The services of n8n's engine, real where a node of this package uses them. */
export function additionalDataFor(
	credential: { apiKey: string; baseUrl: string } | SingleCredentialHelper,
	mode: 'manual' | 'trigger' = 'manual',
): IWorkflowExecuteAdditionalData {
	const workflow = { id: '1', name: 'Test', active: false, nodes: [], connections: {} };
	return {
		hooks: new ExecutionLifecycleHooks(mode, '1', workflow as never),
		executionId: '1',
		credentialsHelper:
			credential instanceof SingleCredentialHelper
				? credential
				: new SingleCredentialHelper(credential),
		currentNodeExecutionIndex: 0,
		webhookBaseUrl: 'https://n8n.test/webhook',
		webhookTestBaseUrl: 'https://n8n.test/webhook-test',
		webhookWaitingBaseUrl: 'https://n8n.test/webhook-waiting',
		formWaitingBaseUrl: 'https://n8n.test/form-waiting',
		restApiUrl: 'https://n8n.test/rest',
		instanceBaseUrl: 'https://n8n.test',
		variables: {},
		setExecutionStatus: () => {},
		sendDataToUI: () => {},
	} as unknown as IWorkflowExecuteAdditionalData;
}
