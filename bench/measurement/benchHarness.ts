import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../../emulator';
import { N8nClient } from '../../harness/n8n/n8nClient';
import { errorText, nodeTimeMs, outputItems } from '../../harness/n8n/execution';
import { startN8nServer } from '../../harness/n8n/n8nServer';
import type { WaitOptions } from '../../harness/n8n/waitFor';
import { packTarball } from '../../harness/pack';
import { buildWorkflow, node } from '../../harness/instance/n8nInstance';
import { proxyLemlistHost } from './proxyLemlistHost';
import { ours } from './nodes';

// Looking often would keep n8n busy while it is measured.
const WAIT_OPTIONS = { timeoutMs: 10 * 60_000, intervalMs: 500 };

const START = node('Start', 'n8n-nodes-base.manualTrigger');
const PROBE = ours('team', 'get', {});
/** A little more than lemlist's window. */
const WINDOW_MS = 2_100;

/** How requests reach the emulator: at its own address, or at lemlist's as the built-in node's do. */
export type Route = 'direct' | 'encrypted';

/** What became of the last node of a workflow. */
export interface NodeRun {
	/** What n8n's record says of this node alone: nothing of n8n's own start and end is in it. */
	milliseconds: number;
	items: INodeExecutionData[];
	error?: string;
}

/** A real n8n with this package and n8n's own nodes, and a pretend lemlist that both reach. */
export interface BenchHarness {
	emulator: Emulator;
	/**
	 * Runs these nodes one after the other, with an API key of their own. Our node has met it once: with
	 * the first request of a process it looks whether others use the key, which no later run repeats.
	 */
	run(nodes: INode[], route: Route, waitOptions?: WaitOptions): Promise<NodeRun>;
	close(): Promise<void>;
}

let keyCount = 0;

export async function startBenchHarness(env: NodeJS.ProcessEnv = {}): Promise<BenchHarness> {
	const emulator = await startEmulator();
	const lemlistHost = await proxyLemlistHost(emulator.baseUrl);
	const tarball = await packTarball();
	const server = await startN8nServer({ tarball, env: { ...lemlistHost.environment, ...env } });
	const owner = { email: 'bench@example.com', password: `${randomBytes(9).toString('hex')}A1` };
	const client = await N8nClient.connect(server.url, owner);

	return {
		emulator,
		run: async (nodes, route, waitOptions = WAIT_OPTIONS) => {
			const credentials = await addCredentials(client, emulator, route);
			const execute = async (executed: INode[]) => {
				const workflow = buildWorkflow(executed.map((node) => ({ ...node, credentials })));
				const { id } = await client.createWorkflow(workflow);
				const execution = await client.runWorkflow(id, executed[0].name, waitOptions);
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
			await server.stop();
			await lemlistHost.close();
			await emulator.close();
			await rm(dirname(tarball), { recursive: true });
		},
	};
}

/** A fresh key in both nodes' credentials, so that neither waits for what the other has used up. */
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
