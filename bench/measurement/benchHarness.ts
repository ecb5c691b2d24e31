import { setTimeout as sleep } from 'node:timers/promises';

import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../../emulator';
import type { N8nClient } from '../../harness/n8n/n8nClient';
import { errorText, nodeTimeMs, outputItems } from '../../harness/n8n/execution';
import type { N8nServer } from '../../harness/n8n/n8nServer';
import { startN8n } from '../../harness/n8n/startN8n';
import type { WaitOptions } from '../../harness/n8n/waitFor';
import { buildWorkflow, node } from '../../harness/instance/buildWorkflow';
import { proxyLemlistHost } from './proxyLemlistHost';
import { ours } from './nodes';

// Frequent polling would keep n8n busy while it is measured.
const WAIT_OPTIONS = { timeoutMs: 10 * 60_000, intervalMs: 500 };

const START = node('Start', 'n8n-nodes-base.manualTrigger');
const PROBE = ours('team', 'get', {});
/** A little more than lemlist's window. */
const WINDOW_MS = 2_100;

/** How requests reach the emulator: directly, or through lemlist's address as those of the built-in node. */
export type Route = 'direct' | 'encrypted';

/** The result of the last node of a workflow. */
export interface NodeRun {
	/** The duration of this node alone by n8n's record, without that of the execution. */
	milliseconds: number;
	items: INodeExecutionData[];
	error?: string;
}

/** A real n8n with this package and n8n's own nodes, and an emulator that both reach. */
export interface BenchHarness {
	emulator: Emulator;
	server: N8nServer;
	/**
	 * Runs these nodes in a row, with a new API key. Our node has sent one request with it before: after
	 * the first request of a process the limiter checks whether others use the key, and never again.
	 */
	run(nodes: INode[], route: Route, waitOptions?: WaitOptions): Promise<NodeRun>;
	close(): Promise<void>;
}

let keyCount = 0;

export async function startBenchHarness(env: NodeJS.ProcessEnv = {}): Promise<BenchHarness> {
	const emulator = await startEmulator();
	const lemlistHost = await proxyLemlistHost(emulator.baseUrl);
	const { client, server, close } = await startN8n({ env: { ...lemlistHost.environment, ...env } });

	return {
		emulator,
		server,
		run: async (nodes, route, waitOptions = WAIT_OPTIONS) => {
			const credentials = await addCredentials(client, emulator, route);
			const execute = async (chain: INode[]) => {
				const workflow = buildWorkflow(chain.map((node) => ({ ...node, credentials })));
				const { id } = await client.createWorkflow(workflow);
				const execution = await client.runWorkflow(id, chain[0].name, waitOptions);
				await client.deleteWorkflow(id);
				return execution;
			};
			const { name: last, type } = nodes[nodes.length - 1];
			if (type === PROBE.type) {
				await execute([START, PROBE]);
				await sleep(WINDOW_MS);
				emulator.clear();
			}
			const execution = await execute(nodes);
			return {
				milliseconds: nodeTimeMs(execution, last),
				items: outputItems(execution, last),
				error: errorText(execution),
			};
		},
		close: async () => {
			await close();
			await lemlistHost.close();
			await emulator.close();
		},
	};
}

/** A new key in both nodes' credentials, so that neither waits for the quota that another run has used. */
async function addCredentials(
	client: N8nClient,
	{ options, baseUrl }: Emulator,
	route: Route,
): Promise<INode['credentials']> {
	const apiKey = `key-${++keyCount}-of-the-bench`;
	options.moreApiKeys.push(apiKey);
	const add = async (type: string, data: IDataObject) =>
		await client.createCredential({ name: apiKey, type, data });
	return {
		lemlistCommunityApi: await add('lemlistCommunityApi', {
			apiKey,
			baseUrl: route === 'direct' ? baseUrl : 'https://api.lemlist.com/api',
		}),
		lemlistApi: await add('lemlistApi', { apiKey }),
	};
}
