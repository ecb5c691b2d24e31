import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../../emulator';
import { N8nClient } from '../../scripts/n8n/client';
import { errorText, nodeTimeMs, outputItems } from '../../scripts/n8n/executions';
import { startN8n } from '../../scripts/n8n/server';
import type { Patience } from '../../scripts/n8n/waiting';
import { packTarball } from '../../scripts/pack';
import { chain, node } from '../../test/e2e/support';
import { standInForLemlist } from './lemlistHost';
import { ours } from './nodes';

// Looking often would keep n8n busy while it is measured.
const PATIENCE = { timeoutMs: 10 * 60_000, intervalMs: 500 };

const START = node('Start', 'n8n-nodes-base.manualTrigger');
const LOOK = ours('team', 'get', {});
/** A little more than lemlist's window. */
const WINDOW_MS = 2_100;

/** How requests reach the emulator: at its own address, or at lemlist's as the built-in node's do. */
export type Way = 'direct' | 'encrypted';

/** What became of the last node of a workflow. */
export interface NodeRun {
	/** What n8n's record says of this node alone: nothing of n8n's own start and end is in it. */
	milliseconds: number;
	items: INodeExecutionData[];
	error?: string;
}

/** A real n8n with this package and n8n's own nodes, and a pretend lemlist that both reach. */
export interface Arena {
	emulator: Emulator;
	/**
	 * Runs these nodes one after the other, with an API key of their own. Our node has met it once: with
	 * the first request of a process it looks whether others use the key, which no later run repeats.
	 */
	run(nodes: INode[], way: Way, patience?: Patience): Promise<NodeRun>;
	close(): Promise<void>;
}

let keyCount = 0;

export async function openArena(env: NodeJS.ProcessEnv = {}): Promise<Arena> {
	const emulator = await startEmulator();
	const lemlistHost = await standInForLemlist(emulator.baseUrl);
	const tarball = await packTarball();
	const server = await startN8n({ tarball, env: { ...lemlistHost.environment, ...env } });
	const owner = { email: 'bench@example.com', password: `${randomBytes(9).toString('hex')}A1` };
	const client = await N8nClient.connect(server.url, owner);

	return {
		emulator,
		run: async (nodes, way, patience = PATIENCE) => {
			const credentials = await addCredentials(client, emulator, way);
			const execute = async (executed: INode[]) => {
				const workflow = chain(executed.map((node) => ({ ...node, credentials })));
				const { id } = await client.createWorkflow(workflow);
				const execution = await client.runWorkflow(id, executed[0].name, patience);
				await client.deleteWorkflow(id);
				return execution;
			};
			const { name: last, type } = nodes[nodes.length - 1];
			if (type === LOOK.type) {
				await execute([START, LOOK]);
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
	way: Way,
): Promise<INode['credentials']> {
	const apiKey = `key-${++keyCount}-of-the-bench`;
	options.moreApiKeys.push(apiKey);
	const add = async (type: string, data: IDataObject) =>
		await client.createCredential({ name: apiKey, type, data });
	return {
		lemlistCommunityApi: await add('lemlistCommunityApi', {
			apiKey,
			baseUrl: way === 'direct' ? baseUrl : 'https://api.lemlist.com/api',
		}),
		lemlistApi: await add('lemlistApi', { apiKey }),
	};
}
