import type { AxiosInstance } from 'axios';
import type { IConnections, IDataObject, INode, INodeTypeDescription } from 'n8n-workflow';

import { hasFinished, type Execution } from './executions';
import { openPublicApi, openSession, type Owner } from './restSession';
import { waitFor, type Patience } from './waiting';

export interface WorkflowJson {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IDataObject;
}

export interface CredentialJson {
	name: string;
	type: string;
	data: IDataObject;
}

interface Stored {
	id: string;
	name: string;
}

interface Started {
	executionId: string;
}

interface Publication {
	status: 'published' | 'partial' | 'failed' | 'in_progress' | 'not_published';
	triggers: Array<{ errorMessage: string | null }>;
}

/** Drives an n8n 2.41 the way its editor does. */
export class N8nClient {
	private constructor(
		private readonly session: AxiosInstance,
		private readonly publicApi: AxiosInstance,
	) {}

	/** Logs in as the owner, who is set up first if the n8n is new. */
	static async connect(url: string, owner: Owner): Promise<N8nClient> {
		const session = await openSession(url, owner);
		return new N8nClient(session, await openPublicApi(session));
	}

	async nodeTypes(): Promise<INodeTypeDescription[]> {
		return (await this.session.get('/types/nodes.json')).data;
	}

	async credentialTypes(): Promise<Array<{ name: string; displayName: string }>> {
		return (await this.session.get('/types/credentials.json')).data;
	}

	async createCredential(credential: CredentialJson): Promise<Stored> {
		return await this.post('/rest/credentials', credential);
	}

	/** Creates the credential, or changes the one of the same name, whose id stays. */
	async saveCredential(credential: CredentialJson): Promise<Stored> {
		const known = await this.get<Stored[]>('/rest/credentials');
		const stored = known.find(({ name }) => name === credential.name);
		if (!stored) return await this.createCredential(credential);
		await this.session.patch(`/rest/credentials/${stored.id}`, credential);
		return stored;
	}

	/** Runs the credential's own test with the given values. */
	async testCredential(
		stored: Stored,
		{ type, data }: CredentialJson,
	): Promise<{ status: 'OK' | 'Error'; message: string }> {
		return await this.post('/rest/credentials/test', { credentials: { ...stored, type, data } });
	}

	async workflows(): Promise<Stored[]> {
		return await this.get('/rest/workflows');
	}

	/** A stored workflow, as the editor would export it. */
	async workflow(id: string): Promise<WorkflowJson> {
		return await this.get(`/rest/workflows/${id}`);
	}

	async createWorkflow(workflow: WorkflowJson): Promise<Stored & { versionId: string }> {
		return await this.post('/rest/workflows', workflow);
	}

	async updateWorkflow(id: string, changes: Partial<WorkflowJson>): Promise<void> {
		await this.session.patch(`/rest/workflows/${id}`, changes);
	}

	/** Unpublishes the workflow if need be; n8n deletes only what is archived. */
	async deleteWorkflow(id: string): Promise<void> {
		await this.unpublishWorkflow(id);
		await this.post(`/rest/workflows/${id}/archive`, {});
		await this.session.delete(`/rest/workflows/${id}`);
	}

	/** Publishes the newest version; resolves when its triggers listen, rejects when one cannot. */
	async publishWorkflow(id: string): Promise<void> {
		const { versionId } = await this.get<{ versionId: string }>(`/rest/workflows/${id}`);
		await this.post(`/rest/workflows/${id}/activate`, { versionId });
		await this.awaitPublication(id, 'published');
	}

	/** Unpublishes the workflow; resolves when its triggers have let go. */
	async unpublishWorkflow(id: string): Promise<void> {
		await this.post(`/rest/workflows/${id}/deactivate`, {});
		await this.awaitPublication(id, 'not_published');
	}

	/** Runs a workflow by hand from its trigger node; resolves with the finished execution. */
	async runWorkflow(id: string, triggerNode: string, patience?: Patience): Promise<Execution> {
		return await this.awaitExecution(await this.startWorkflow(id, triggerNode), patience);
	}

	/** Starts a workflow by hand from its trigger node; gives the ID of the execution. */
	async startWorkflow(id: string, triggerNode: string): Promise<string> {
		const request = { triggerToStartFrom: { name: triggerNode } };
		return (await this.post<Started>(`/rest/workflows/${id}/run`, request)).executionId;
	}

	/** Resolves with an execution as soon as it has finished. */
	async awaitExecution(executionId: string, patience?: Patience): Promise<Execution> {
		// Looking costs n8n little without the run data, so that a benchmark may look.
		const look = async () => {
			const execution = await this.execution(executionId, false);
			return hasFinished(execution) ? execution : undefined;
		};
		await waitFor(`execution ${executionId}`, look, patience);
		return await this.execution(executionId);
	}

	/** Cancels a running execution, as the editor's stop button does. */
	async stopExecution(executionId: string): Promise<void> {
		await this.post(`/rest/executions/${executionId}/stop`, {});
	}

	async execution(id: string, includeData = true): Promise<Execution> {
		const query = { params: { includeData } };
		return (await this.publicApi.get(`/executions/${id}`, query)).data;
	}

	/** The executions of a workflow with their run data, newest first. */
	async executions(workflowId: string): Promise<Execution[]> {
		const query = { params: { workflowId, includeData: true } };
		return (await this.publicApi.get('/executions', query)).data.data;
	}

	/** Resolves with the executions of a workflow as soon as that many have finished. */
	async awaitExecutions(
		workflowId: string,
		count: number,
		timeoutMs?: number,
	): Promise<Execution[]> {
		const look = async () => {
			const finished = (await this.executions(workflowId)).filter(hasFinished);
			return finished.length >= count ? finished : undefined;
		};
		return await waitFor(`${count} execution(s)`, look, { timeoutMs });
	}

	/** Says something in the chat of the editor; resolves with the first finished execution. */
	async chat(workflowId: string, triggerNode: string, chatInput: string): Promise<Execution> {
		const json = { sessionId: workflowId, action: 'sendMessage', chatInput };
		const output = { data: { main: [[{ json }]] }, source: [null], executionStatus: 'success' };
		const data = { ...output, startTime: Date.now(), executionTime: 0, executionIndex: 0 };
		const request = { triggerToStartFrom: { name: triggerNode, data } };
		await this.post(`/rest/workflows/${workflowId}/run`, request);
		return (await this.awaitExecutions(workflowId, 1))[0];
	}

	/** n8n answers before its triggers are set up or torn down, and tells the outcome apart. */
	private async awaitPublication(id: string, wanted: Publication['status']): Promise<void> {
		await waitFor(`workflow ${id} to be ${wanted}`, async () => {
			const path = `/rest/workflows/${id}/publication-status`;
			const { status, triggers } = await this.get<Publication>(path);
			if (status === wanted) return true;
			if (status !== 'failed' && status !== 'partial') return undefined;
			const reasons = triggers.map(({ errorMessage }) => errorMessage).filter(Boolean);
			throw new Error(`A trigger of the workflow ${id} has failed: ${reasons.join('; ')}`);
		});
	}

	private async get<Answer>(path: string): Promise<Answer> {
		return (await this.session.get(path)).data.data;
	}

	private async post<Answer>(path: string, body: unknown): Promise<Answer> {
		return (await this.session.post(path, body)).data.data;
	}
}
