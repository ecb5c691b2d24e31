import type { INode } from 'n8n-workflow';

import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator';
import { startN8n, type N8nOptions, type RunningN8n } from '../n8n/startN8n';
import {
	buildWorkflow,
	lemlistCredential,
	NODE_PREFIX,
	type LemlistAccount,
} from './buildWorkflow';

/** Enough for the first run on a machine, which installs n8n. */
export const START_TIMEOUT_MS = 30 * 60_000;

export interface InstanceOptions extends N8nOptions {
	emulator?: EmulatorOptions;
	/** An emulator that runs already and stays open when the instance is closed. */
	runningEmulator?: Emulator;
}

/** A real n8n with the packed package, next to an emulator whose API key it has as a credential. */
export interface N8nInstance extends RunningN8n {
	emulator: Emulator;
	/** The credential of the emulator, as a node refers to it. */
	credentials: NonNullable<INode['credentials']>;
	/** Changes that credential; values that are not given are the emulator's own. */
	changeCredential(account?: Partial<LemlistAccount>): Promise<void>;
	/** Stores a workflow of these nodes, each linked to the next one, and returns its ID. Our nodes get that credential unless they have one. */
	storeWorkflow(...nodes: INode[]): Promise<string>;
	/** Replaces the only node of a workflow as the editor does, without publishing it. */
	updateNode(workflowId: string, node: INode): Promise<void>;
}

/** Starts the emulator and n8n; resolves when both can be used. */
export async function startN8nInstance({
	emulator: emulatorOptions,
	runningEmulator,
	...options
}: InstanceOptions = {}): Promise<N8nInstance> {
	const emulator = runningEmulator ?? (await startEmulator(emulatorOptions));
	const closeEmulator = async () => {
		if (!runningEmulator) await emulator.close();
	};
	const n8n = await startN8n(options).catch(async (error) => {
		await closeEmulator();
		throw error;
	});
	const { client } = n8n;
	const saveCredential = async ({ apiKey, baseUrl }: LemlistAccount) =>
		await client.saveCredential(lemlistCredential({ apiKey, baseUrl }));
	const close = async () => {
		await n8n.close();
		await closeEmulator();
	};
	const lemlistCommunityApi = await saveCredential(emulator).catch(async (error) => {
		await close();
		throw error;
	});
	const credentials = { lemlistCommunityApi };
	const withCredential = (node: INode): INode =>
		node.type.startsWith(NODE_PREFIX) ? { credentials, ...node } : node;

	return {
		...n8n,
		emulator,
		credentials,
		changeCredential: async ({ apiKey = emulator.apiKey, baseUrl = emulator.baseUrl } = {}) =>
			void (await saveCredential({ apiKey, baseUrl })),
		storeWorkflow: async (...nodes) =>
			(await client.createWorkflow(buildWorkflow(nodes.map(withCredential)))).id,
		updateNode: async (workflowId, node) =>
			await client.updateWorkflow(workflowId, { nodes: [withCredential(node)] }),
		close,
	};
}
