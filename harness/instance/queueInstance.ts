import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { INode } from 'n8n-workflow';

import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator';
import { N8nClient } from '../n8n/n8nClient';
import { startN8nQueue, type N8nQueue, type QueueOptions } from '../n8n/n8nQueue';
import { openRestSession } from '../n8n/restSession';
import { packTarball } from '../pack';
import { buildWorkflow, lemlistCredential } from './n8nInstance';

/** A real n8n in queue mode with the packed package, beside a pretend lemlist. */
export interface QueueInstance {
	emulator: Emulator;
	queue: N8nQueue;
	client: N8nClient;
	/** Stores a workflow of these nodes, one after the other; gives its id. */
	store(...nodes: INode[]): Promise<string>;
	/** Changes the node of a workflow as the editor does, without publishing it. */
	edit(workflowId: string, node: INode): Promise<void>;
	/** Starts to listen for a test event, as the button of the editor does. */
	listen(workflowId: string, node: INode): Promise<void>;
	/** How many executions each worker has run so far. */
	shares(): number[];
	/** The index of the worker that has run an execution; -1 for none. */
	workerOf(executionId: string): number;
	close(): Promise<void>;
}

export async function startQueueInstance(
	options: Omit<QueueOptions, 'tarball'>,
	emulatorOptions: EmulatorOptions = {},
): Promise<QueueInstance> {
	const tarball = await packTarball();
	const queue = await startN8nQueue({ tarball, ...options }).finally(
		async () => await rm(dirname(tarball), { recursive: true }),
	);
	const emulator = await startEmulator(emulatorOptions);
	const owner = { email: 'test@example.com', password: `${randomBytes(9).toString('hex')}A1` };
	const client = await N8nClient.connect(queue.url, owner);
	const session = await openRestSession(queue.url, owner);
	const { apiKey, baseUrl } = emulator;
	const credential = await client.createCredential(lemlistCredential({ apiKey, baseUrl }));

	const using = (node: INode): INode => ({
		...node,
		...(node.type.startsWith('n8n-nodes-lemlist.') && {
			credentials: { lemlistCommunityApi: credential },
		}),
	});

	return {
		emulator,
		queue,
		client,
		store: async (...nodes) => (await client.createWorkflow(buildWorkflow(nodes.map(using)))).id,
		edit: async (workflowId, node) =>
			await client.updateWorkflow(workflowId, { nodes: [using(node)] }),
		listen: async (workflowId, { name }) => {
			const path = `/rest/workflows/${workflowId}/run`;
			const { data } = await session.post(path, { triggerToStartFrom: { name } });
			if (!data.data.waitingForWebhook) throw new Error('n8n does not listen for a test event');
		},
		shares: () => queue.workers.map((worker) => listFinished(worker.log()).length),
		workerOf: (executionId) =>
			queue.workers.findIndex((worker) => listFinished(worker.log()).includes(executionId)),
		close: async () => {
			await queue.stop();
			await emulator.close();
		},
	};
}

function listFinished(log: string): string[] {
	return [...log.matchAll(/Worker finished execution (\d+)/g)].map(([, id]) => id);
}
