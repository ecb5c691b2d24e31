import type { AxiosInstance } from 'axios';
import type { IDataObject, INodeTypeDescription } from 'n8n-workflow';

import { awaitExecution, awaitExecutions, fetchExecutions } from './fetchExecutions';
import type { Execution } from './execution';
import {
	awaitPublication,
	awaitStatus,
	beginPublishing,
	beginUnpublishing,
	type Publication,
} from './publication';
import { openPublicApi, openRestSession, type Owner } from './restSession';
import type { WaitOptions } from './waitFor';
import type { CredentialJson, WorkflowJson } from './workflowJson';

interface StoredRecord {
	id: string;
	name: string;
}

interface StoredWorkflow extends WorkflowJson {
	versionId: string;
	/** Older n8n has no archive. */
	isArchived?: boolean;
}

interface StartedExecution {
	executionId: string;
}

/** Drives an n8n the way its editor does, from n8n 1.82 on. */
export class N8nClient {
	private constructor(
		private readonly session: AxiosInstance,
		private readonly publicApi: AxiosInstance,
		/** Such as `2.41.1`. */
		readonly version: string,
	) {}

	/** Logs in as the owner; a new n8n gets this owner first. */
	static async connect(url: string, owner: Owner): Promise<N8nClient> {
		const session = await openRestSession(url, owner);
		const { data } = await session.get('/rest/settings');
		return new N8nClient(session, await openPublicApi(session), data.data.versionCli);
	}

	async nodeTypes(): Promise<INodeTypeDescription[]> {
		return (await this.session.get('/types/nodes.json')).data;
	}

	async credentialTypes(): Promise<Array<{ name: string; displayName: string }>> {
		return (await this.session.get('/types/credentials.json')).data;
	}

	async createCredential(credential: CredentialJson): Promise<StoredRecord> {
		return await this.post('/rest/credentials', credential);
	}

	/** Creates the credential, or changes the one of the same name, which keeps its ID. */
	async saveCredential(credential: CredentialJson): Promise<StoredRecord> {
		const existing = await this.get<StoredRecord[]>('/rest/credentials');
		const stored = existing.find(({ name }) => name === credential.name);
		if (!stored) return await this.createCredential(credential);
		await this.session.patch(`/rest/credentials/${stored.id}`, credential);
		return stored;
	}

	/** The latest credential of a type. */
	async credentialOfType(type: string): Promise<StoredRecord> {
		const credentials = await this.get<Array<StoredRecord & { type: string }>>('/rest/credentials');
		const found = credentials.filter((credential) => credential.type === type).at(-1);
		if (!found) throw new Error(`n8n has no credential of the type ${type}`);
		return { id: found.id, name: found.name };
	}

	/** Where *Connect* of an OAuth2 credential leads a person. */
	async authorizationUrl(credentialId: string): Promise<string> {
		return await this.get(`/rest/oauth2-credential/auth?id=${credentialId}`);
	}

	/** Opens the page of n8n to which a server sends a person back; rejects if n8n has no tokens then. */
	async finishSignIn(credentialId: string, callbackUrl: string): Promise<void> {
		const { data: page } = await this.session.get(callbackUrl);
		const path = `/rest/credentials/${credentialId}?includeData=true`;
		const { data } = await this.get<{ data: IDataObject }>(path);
		if (!data.oauthTokenData) throw new Error(`n8n is not connected: ${String(page)}`);
	}

	/** Runs the credential's own test with the given values. */
	async testCredential(
		stored: StoredRecord,
		{ type, data }: CredentialJson,
	): Promise<{ status: 'OK' | 'Error'; message: string }> {
		return await this.post('/rest/credentials/test', { credentials: { ...stored, type, data } });
	}

	async workflows(): Promise<StoredRecord[]> {
		return await this.get('/rest/workflows');
	}

	/** A stored workflow, as the editor exports it. */
	async workflow(id: string): Promise<StoredWorkflow> {
		return await this.get(`/rest/workflows/${id}`);
	}

	async createWorkflow(workflow: WorkflowJson): Promise<StoredRecord & { versionId: string }> {
		// Older n8n stores no defaults for them.
		return await this.post('/rest/workflows', { active: false, settings: {}, ...workflow });
	}

	/** A stored workflow with its static data, as n8n's public API returns it. */
	async workflowOfPublicApi(id: string): Promise<WorkflowJson> {
		return (await this.publicApi.get(`/workflows/${id}`)).data;
	}

	/** Stores a workflow with its static data through n8n's public API and returns its ID. */
	async createWorkflowOfPublicApi(workflow: WorkflowJson): Promise<string> {
		return (await this.publicApi.post('/workflows', workflow)).data.id;
	}

	/** Moves a workflow to the personal project of another user, who is invited for that, and shares its credentials. */
	async transferWorkflow(id: string, email: string): Promise<void> {
		await this.post('/rest/invitations', [{ email, role: 'global:member' }]);
		const { nodes } = await this.workflow(id);
		const shareCredentials = nodes.flatMap(({ credentials = {} }) =>
			Object.values(credentials).map((credential) => credential.id),
		);
		const projects = await this.get<StoredRecord[]>('/rest/projects');
		const project = projects.find(({ name }) => name?.includes(email));
		if (!project) throw new Error(`n8n has no project of ${email}`);
		const body = { destinationProjectId: project.id, shareCredentials };
		await this.session.put(`/rest/workflows/${id}/transfer`, body);
	}

	async updateWorkflow(id: string, changes: Partial<WorkflowJson>): Promise<void> {
		const { versionId } = await this.workflow(id);
		await this.session.patch(`/rest/workflows/${id}`, { versionId, ...changes });
	}

	/** Archives a workflow, as the first step of deleting it in the editor; a published one is unpublished. */
	async archiveWorkflow(id: string): Promise<void> {
		await this.post(`/rest/workflows/${id}/archive`, {});
	}

	/** Unpublishes, archives and deletes the workflow; n8n deletes only archived ones, where it has an archive. */
	async deleteWorkflow(id: string): Promise<void> {
		await this.unpublishWorkflow(id);
		const { isArchived } = await this.workflow(id);
		if (isArchived === false) await this.archiveWorkflow(id);
		await this.session.delete(`/rest/workflows/${id}`);
	}

	/** Publishes the newest version; resolves when its triggers listen, rejects when one cannot. */
	async publishWorkflow(id: string): Promise<void> {
		await beginPublishing(this.session, id);
		await awaitPublication(this.session, id, 'published');
	}

	/** Unpublishes the workflow; resolves when its triggers are torn down. */
	async unpublishWorkflow(id: string): Promise<void> {
		await beginUnpublishing(this.session, id);
		await awaitPublication(this.session, id, 'not_published');
	}

	/** Asks n8n to publish the newest version, without waiting for the outcome. */
	async beginPublishing(id: string): Promise<void> {
		await beginPublishing(this.session, id);
	}

	/** Asks n8n to unpublish a workflow, without waiting for the outcome. */
	async beginUnpublishing(id: string): Promise<void> {
		await beginUnpublishing(this.session, id);
	}

	/** Resolves when the publication of a workflow has this status. */
	async awaitStatus(id: string, status: Publication['status']): Promise<void> {
		await awaitStatus(this.session, id, status);
	}

	/** Starts to listen for a test event, as the editor's button does. */
	async startListening(id: string, triggerNode: string): Promise<void> {
		const { waitingForWebhook } = await this.run<{ waitingForWebhook?: boolean }>(id, triggerNode);
		if (!waitingForWebhook) throw new Error('n8n does not listen for a test event');
	}

	/** Stops listening for a test event, as the editor's button does. */
	async stopListening(id: string): Promise<void> {
		await this.session.delete(`/rest/test-webhook/${id}`);
	}

	/** Runs a workflow manually from its trigger node; resolves with the finished execution. */
	async runWorkflow(
		id: string,
		triggerNode: string,
		waitOptions?: WaitOptions,
	): Promise<Execution> {
		return await this.awaitExecution(await this.startWorkflow(id, triggerNode), waitOptions);
	}

	/** Starts a workflow manually from its trigger node and returns the execution's ID. */
	async startWorkflow(id: string, triggerNode: string): Promise<string> {
		return (await this.run<StartedExecution>(id, triggerNode)).executionId;
	}

	/** Resolves with an execution as soon as it has finished. */
	async awaitExecution(executionId: string, waitOptions?: WaitOptions): Promise<Execution> {
		return await awaitExecution(this.publicApi, executionId, waitOptions);
	}

	/** Cancels a running execution, as the editor's stop button does. */
	async stopExecution(executionId: string): Promise<void> {
		await this.post(`/rest/executions/${executionId}/stop`, {});
	}

	/** The latest executions of a workflow with their run data, up to 100, newest first. */
	async executions(workflowId: string): Promise<Execution[]> {
		return await fetchExecutions(this.publicApi, workflowId);
	}

	/** Resolves with the executions of a workflow as soon as that many have finished. */
	async awaitExecutions(
		workflowId: string,
		count: number,
		timeoutMs?: number,
	): Promise<Execution[]> {
		return await awaitExecutions(this.publicApi, workflowId, count, timeoutMs);
	}

	/** Asks for what a form lists, as the editor does: `options`, or the records of a picker. */
	async askForForm<Answer>(kind: string, request: IDataObject): Promise<Answer> {
		return await this.post(`/rest/dynamic-node-parameters/${kind}`, request);
	}

	/** Sends a message in the editor's chat; resolves with the first finished execution. */
	async chat(workflowId: string, triggerNode: string, chatInput: string): Promise<Execution> {
		const json = { sessionId: workflowId, action: 'sendMessage', chatInput };
		const output = { data: { main: [[{ json }]] }, source: [null], executionStatus: 'success' };
		const data = { ...output, startTime: Date.now(), executionTime: 0, executionIndex: 0 };
		await this.run(workflowId, triggerNode, { data });
		return (await this.awaitExecutions(workflowId, 1))[0];
	}

	/** Older n8n runs the workflow that the request contains, later versions the stored one. */
	private async run<Started>(id: string, triggerNode: string, more = {}): Promise<Started> {
		const triggerToStartFrom = { name: triggerNode, ...more };
		const workflowData = await this.workflow(id);
		return await this.post(`/rest/workflows/${id}/run`, { workflowData, triggerToStartFrom });
	}

	private async get<Data>(path: string): Promise<Data> {
		return (await this.session.get(path)).data.data;
	}

	private async post<Data>(path: string, body: unknown): Promise<Data> {
		return (await this.session.post(path, body)).data.data;
	}
}
