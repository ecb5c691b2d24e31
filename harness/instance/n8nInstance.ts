import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { IDataObject, INode } from 'n8n-workflow';

import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator';
import { N8nClient } from '../n8n/n8nClient';
import type { Owner } from '../n8n/restSession';
import { startN8nServer, type N8nServer } from '../n8n/n8nServer';
import type { WorkflowJson } from '../n8n/workflowJson';
import { packTarball } from '../pack';

/** The first run on a machine installs n8n, which takes minutes. */
export const START_TIMEOUT_MS = 30 * 60_000;

const CREDENTIAL_TYPE = 'lemlistCommunityApi';

/** A real n8n with the packed package, beside a pretend lemlist that it knows the key of. */
export interface N8nInstance {
	emulator: Emulator;
	server: N8nServer;
	client: N8nClient;
	/** For a browser that logs in by itself. */
	login: Owner;
	/** What our nodes name to use the emulator. */
	credentials: NonNullable<INode['credentials']>;
	/** Changes the address at which the credential looks for lemlist. */
	useLemlistAt(baseUrl: string): Promise<void>;
	/** Stores a workflow of these nodes, one after the other; gives its id. */
	storeWorkflow(...nodes: INode[]): Promise<string>;
	close(): Promise<void>;
}

/** Opens it all; `env` holds settings for n8n. */
export async function startN8nInstance(
	options: EmulatorOptions = {},
	env: NodeJS.ProcessEnv = {},
): Promise<N8nInstance> {
	const emulator = await startEmulator(options);
	const tarball = await packTarball();
	const server = await startN8nServer({ tarball, env });
	const login = { email: 'test@example.com', password: `${randomBytes(9).toString('hex')}A1` };
	const client = await N8nClient.connect(server.url, login);
	const { apiKey, baseUrl } = emulator;
	const useLemlistAt = async (address: string) =>
		await client.saveCredential(lemlistCredential({ apiKey, baseUrl: address }));
	const credentials = { [CREDENTIAL_TYPE]: await useLemlistAt(baseUrl) };

	return {
		emulator,
		server,
		client,
		login,
		credentials,
		useLemlistAt: async (address) => void (await useLemlistAt(address)),
		storeWorkflow: async (...nodes) => {
			const using = nodes.map((node) => ({ ...node, credentials }));
			return (await client.createWorkflow(buildWorkflow(using))).id;
		},
		close: async () => {
			await server.stop();
			await emulator.close();
			await rm(dirname(tarball), { recursive: true });
		},
	};
}

export function lemlistCredential(data: { apiKey: string; baseUrl: string }) {
	return { name: 'Lemlist', type: CREDENTIAL_TYPE, data };
}

/** A node as the editor would save it; the name of its type is completed for our own nodes. */
export function node(name: string, type: string, parameters: IDataObject = {}): INode {
	const isOurs = !type.includes('.');
	return {
		id: name,
		name,
		type: isOurs ? `n8n-nodes-lemlist.${type}` : type,
		typeVersion: 1,
		position: [0, 0],
		parameters: parameters as INode['parameters'],
		...(type === 'lemlistTrigger' && {
			typeVersion: 1.1,
			webhookId: `hook-${randomBytes(6).toString('hex')}`,
		}),
	};
}

/** A manual trigger, a table of these people, and one item for each of them. */
export function buildTable(people: IDataObject[]): INode[] {
	const rows = { mode: 'raw', jsonOutput: JSON.stringify({ people }), options: {} };
	return [
		node('Start', 'n8n-nodes-base.manualTrigger'),
		{ ...node('Table', 'n8n-nodes-base.set', rows), typeVersion: 3.4 },
		node('Rows', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'people', options: {} }),
	];
}

/** A workflow of these nodes, each linked to the next one. */
export function buildWorkflow(nodes: INode[]): WorkflowJson {
	const links = nodes
		.slice(1)
		.map(({ name }, index) => [
			nodes[index].name,
			{ main: [[{ node: name, type: 'main' as const, index: 0 }]] },
		]);
	return { name: 'Test', nodes, connections: Object.fromEntries(links) };
}
