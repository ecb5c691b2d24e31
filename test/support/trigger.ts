import { HookContext, WebhookContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWebhookData,
	type WorkflowActivateMode,
} from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { loadPackage, nodeTypesOf } from './n8n';
import { additionalDataOf, freshKey } from './run';
import { startWebhookServer, type Answer, type Call, type WebhookServer } from './webhookServer';

/** A trigger node of a workflow, as a test sets it up. */
export interface Setup {
	parameters?: INodeParameters;
	/** Part of the address; two nodes have two. */
	webhookId?: string;
	apiKey?: string;
}

/** A step of n8n's life cycle of a webhook. */
type Step = 'checkExists' | 'create' | 'delete';

let nodeCount = 0;

/**
 * The built trigger node in n8n-core's own contexts, with a database that keeps its static data as
 * n8n does: written as JSON after a life-cycle step, read again for each step and each delivery.
 */
export class TriggerInN8n {
	/** What n8n's database holds for the workflow. */
	staticData: IDataObject = {};

	/** Test listening has static data of its own, lost when it ends. */
	private testStaticData: IDataObject = {};

	/** The items of each execution that a delivery has started. */
	readonly executions: INodeExecutionData[][] = [];

	/** Executions that n8n will not manage to start, although the node wants them. */
	failingStarts = 0;

	apiKey: string;

	node: INode;

	private constructor(
		readonly emulator: Emulator,
		private readonly nodeTypes: INodeTypes,
		private readonly server: WebhookServer,
		{ parameters = {}, webhookId = `webhook-${++nodeCount}`, apiKey }: Setup,
	) {
		this.apiKey = apiKey ?? freshKey(emulator);
		this.node = {
			id: webhookId,
			name: 'Lemlist Trigger',
			type: 'n8n-nodes-lemlist.lemlistTrigger',
			typeVersion: 1,
			position: [0, 0],
			webhookId,
			parameters,
			credentials: { lemlistCommunityApi: { id: '1', name: 'lemlist' } },
		};
	}

	static async open(emulator: Emulator, setup: Setup): Promise<TriggerInN8n> {
		const server = await startWebhookServer();
		const nodeTypes = nodeTypesOf(await loadPackage());
		const trigger = new TriggerInN8n(emulator, nodeTypes, server, setup);
		server.onCall = async (call) => await trigger.receive(call);
		return trigger;
	}

	get webhookUrl(): string {
		return `${this.server.baseUrl}/webhook/${this.node.webhookId}/webhook`;
	}

	get testUrl(): string {
		return this.webhookUrl.replace('/webhook/', '/webhook-test/');
	}

	/** What n8n does to publish, once; a failing step is followed by `delete`, as in n8n. */
	async publish(): Promise<void> {
		await this.activate('activate', false);
	}

	async unpublish(): Promise<void> {
		await this.step('delete', 'update', false);
	}

	/** What n8n does when a changed workflow is published: the old version goes, the new one comes. */
	async publishChange(change: Partial<Pick<INode, 'name' | 'parameters'>>): Promise<void> {
		await this.unpublish();
		this.node = { ...this.node, ...change };
		await this.activate('update', false);
	}

	async listen(): Promise<void> {
		this.testStaticData = {};
		await this.activate('manual', true);
	}

	async stopListening(): Promise<void> {
		await this.step('delete', 'manual', true);
	}

	async checkExists(): Promise<boolean> {
		return (await this.step('checkExists', 'update', false)) === true;
	}

	/** The same server under another name, as after a change of WEBHOOK_URL. */
	moveTo(host: string): void {
		this.server.moveTo(host);
	}

	async close(): Promise<void> {
		await this.server.close();
	}

	async step(step: Step, activation: WorkflowActivateMode, isTest: boolean): Promise<unknown> {
		const workflow = this.workflow(isTest);
		const mode = isTest ? 'manual' : 'trigger';
		const context = new HookContext(
			workflow,
			this.node,
			this.additionalData(),
			mode,
			activation,
			this.webhookData(isTest),
		);
		const result = await this.type.webhookMethods?.default?.[step].call(context);
		this.save(workflow, isTest);
		return result;
	}

	private async activate(activation: WorkflowActivateMode, isTest: boolean): Promise<void> {
		try {
			const exists = await this.step('checkExists', activation, isTest);
			if (!exists) await this.step('create', activation, isTest);
		} catch (error) {
			await this.step('delete', activation, isTest).catch(() => {});
			throw error;
		}
	}

	private async receive({ isTest, webhookId, request, response }: Call): Promise<Answer> {
		if (webhookId !== this.node.webhookId) return 'unknown';
		const additionalData = {
			...this.additionalData(),
			httpRequest: request,
			httpResponse: response,
		};
		const context = new WebhookContext(
			this.workflow(isTest),
			this.node,
			additionalData,
			isTest ? 'manual' : 'webhook',
			this.webhookData(isTest),
			[],
			null,
		);
		const result = await this.type.webhook?.call(context);
		if (result?.noWebhookResponse) return 'answered';
		if (result?.workflowData === undefined) return 'nothing to do';
		if (this.failingStarts-- > 0) return 'not started';
		this.executions.push(...result.workflowData);
		return 'started';
	}

	private get type(): INodeType {
		return this.nodeTypes.getByNameAndVersion(this.node.type, 1);
	}

	private workflow(isTest: boolean): Workflow {
		const staticData = isTest ? this.testStaticData : this.staticData;
		return new Workflow({
			id: 'workflow',
			nodes: [this.node],
			connections: {},
			active: !isTest,
			nodeTypes: this.nodeTypes,
			staticData: structuredClone(staticData),
		});
	}

	private save({ staticData }: Workflow, isTest: boolean): void {
		const saved = JSON.parse(JSON.stringify(staticData)) as IDataObject;
		if (isTest) this.testStaticData = saved;
		else this.staticData = saved;
	}

	private additionalData() {
		const { baseUrl } = this.server;
		return {
			...additionalDataOf({ apiKey: this.apiKey, baseUrl: this.emulator.baseUrl }, 'trigger'),
			webhookBaseUrl: `${baseUrl}/webhook`,
			webhookTestBaseUrl: `${baseUrl}/webhook-test`,
		};
	}

	private webhookData(isTest: boolean): IWebhookData {
		const [webhookDescription] = this.type.description.webhooks ?? [];
		return {
			httpMethod: 'POST',
			node: this.node.name,
			path: `${this.node.webhookId}/webhook`,
			webhookDescription,
			workflowId: 'workflow',
			workflowExecuteAdditionalData: this.additionalData(),
			isTest,
		};
	}
}
