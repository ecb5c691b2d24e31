import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { AxiosInstance } from 'axios';
import type { INode } from 'n8n-workflow';

import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator';
import { N8nClient } from '../n8n/n8nClient';
import type { Execution } from '../n8n/execution';
import { findFreePort } from '../n8n/findFreePort';
import {
	beginPublishing,
	beginUnpublishing,
	fetchPublication,
	type Publication,
} from '../n8n/publication';
import { openRestSession } from '../n8n/restSession';
import { startN8nServer, type N8nServer } from '../n8n/n8nServer';
import { waitFor } from '../n8n/waitFor';
import { packTarball } from '../pack';
import { lemlistCredential } from './n8nInstance';

/** A real n8n that can be killed and started with other settings, beside a pretend lemlist. */
export class RestartableInstance {
	private credential = { id: '', name: '' };

	private constructor(
		readonly emulator: Emulator,
		readonly client: N8nClient,
		readonly userFolder: string,
		private readonly session: AxiosInstance,
		private readonly tarball: string,
		private readonly port: number,
		private server: N8nServer,
		private env: NodeJS.ProcessEnv,
	) {}

	static async open(
		env: NodeJS.ProcessEnv = {},
		options: EmulatorOptions = {},
	): Promise<RestartableInstance> {
		const emulator = await startEmulator(options);
		const tarball = await packTarball();
		const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-trigger-'));
		const port = await findFreePort();
		const server = await startN8nServer({ tarball, userFolder, port, env });
		const owner = { email: 'test@example.com', password: `${randomBytes(9).toString('hex')}A1` };
		const client = await N8nClient.connect(server.url, owner);
		const session = await openRestSession(server.url, owner);
		const instance = new RestartableInstance(
			emulator,
			client,
			userFolder,
			session,
			tarball,
			port,
			server,
			env,
		);
		await instance.useKey(emulator.apiKey);
		return instance;
	}

	/** The address of n8n, without a slash at the end. */
	get url(): string {
		return this.server.url;
	}

	/** All that n8n has printed since it was last started. */
	get log(): string {
		return this.server.log();
	}

	/** Writes this API key into the one credential of all workflows. */
	async useKey(apiKey: string): Promise<void> {
		const { baseUrl } = this.emulator;
		this.credential = await this.client.saveCredential(lemlistCredential({ apiKey, baseUrl }));
	}

	/** The node with the credential, as a workflow holds it. */
	using(node: INode): INode {
		return { ...node, credentials: { lemlistCommunityApi: this.credential } };
	}

	/** Stores a workflow of this node alone; gives its id. */
	async store(node: INode): Promise<string> {
		const workflow = { name: 'Test', nodes: [this.using(node)], connections: {} };
		return (await this.client.createWorkflow(workflow)).id;
	}

	/** Changes the node of a workflow as the editor does, without publishing it. */
	async edit(workflowId: string, node: INode): Promise<void> {
		await this.client.updateWorkflow(workflowId, { nodes: [this.using(node)] });
	}

	/** Asks for the publication of the newest version and waits for nothing. */
	async beginPublishing(workflowId: string): Promise<void> {
		await beginPublishing(this.session, workflowId);
	}

	/** Asks for the end of the publication and waits for nothing. */
	async beginUnpublishing(workflowId: string): Promise<void> {
		await beginUnpublishing(this.session, workflowId);
	}

	async publication(workflowId: string): Promise<Publication> {
		return await fetchPublication(this.session, workflowId);
	}

	/** Resolves when n8n says so of the workflow by itself, without being asked for anything. */
	async awaitStatus(workflowId: string, status: Publication['status']): Promise<Publication> {
		return await waitFor(`workflow ${workflowId} to be ${status}`, async () => {
			const publication = await this.publication(workflowId);
			return publication.status === status ? publication : undefined;
		});
	}

	/** Starts to listen for a test event, as the button of the editor does. */
	async listen(workflowId: string, { name }: INode): Promise<void> {
		const path = `/rest/workflows/${workflowId}/run`;
		const { data } = await this.session.post(path, { triggerToStartFrom: { name } });
		if (!data.data.waitingForWebhook) throw new Error('n8n does not listen for a test event');
	}

	/** Stops listening before an event has come, as the button of the editor does. */
	async stopListening(workflowId: string): Promise<void> {
		await this.session.delete(`/rest/test-webhook/${workflowId}`);
	}

	/** The latest executions of a workflow, a hundred at most, oldest first. */
	async executions(workflowId: string): Promise<Execution[]> {
		const executions = await this.client.executions(workflowId);
		return executions.toReversed();
	}

	/** Ends n8n with SIGKILL. */
	async kill(): Promise<void> {
		await this.server.kill();
	}

	async stop(): Promise<void> {
		await this.server.stop();
	}

	/** Starts n8n again on the same data and port, with these settings besides the former ones. */
	async start(env: NodeJS.ProcessEnv = {}): Promise<void> {
		const { tarball, userFolder, port } = this;
		this.env = { ...this.env, ...env };
		this.server = await startN8nServer({ tarball, userFolder, port, env: this.env });
	}

	async close(): Promise<void> {
		await this.server.stop();
		await this.emulator.close();
		await rm(dirname(this.tarball), { recursive: true });
		await rm(this.userFolder, { recursive: true });
	}
}
