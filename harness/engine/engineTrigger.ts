import type { ExecutionError, IDataObject, INode, INodeExecutionData } from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { CREDENTIALS, lemlistNode } from './lemlistNode';
import { IS_OLDER_N8N } from './olderN8n';
import { createApiKey } from './runNode';
import { TriggerContexts, type TriggerEnvironment } from './triggerContexts';
import { TriggerExecutions } from './triggerExecutions';
import { TriggerLifecycle, type TriggerHost } from './triggerLifecycle';
import type { Change, Difference, LifecycleStep, TriggerOptions } from './triggerOptions';
import { untilCalm } from './triggerSupervision';
import {
	startWebhookServer,
	type CallOutcome,
	type WebhookCall,
	type WebhookServer,
} from './webhookServer';

let nodeCount = 0;

/** The built trigger node in n8n-core's own contexts, with an address at which lemlist delivers. */
export class EngineTrigger {
	private readonly starts = new TriggerExecutions(async (mode, items) => {
		const context = this.contexts.execute(this.environment(mode === 'manual'), mode, items);
		return (await this.contexts.typeOf(this.node).execute?.call(context)) as INodeExecutionData[][];
	});

	private readonly lifecycle: TriggerLifecycle;

	/** The body of each delivery after the node has run. */
	readonly bodies: unknown[] = [];

	/** The warnings that the node wrote to n8n's log. */
	readonly warnings: string[] = [];

	/** The errors of the failed executions that the node has saved. */
	readonly failedExecutions: ExecutionError[] = [];

	private isDown = false;

	/** Whether n8n answers 404 to deliveries, as while it starts. */
	isUnknown = false;

	apiKey: string;

	node: INode;

	private constructor(
		readonly emulator: Emulator,
		private contexts: TriggerContexts,
		private readonly server: WebhookServer,
		private readonly options: TriggerOptions,
	) {
		const { parameters, webhookId = `webhook-${++nodeCount}`, apiKey, oauth2 } = options;
		this.apiKey = apiKey ?? createApiKey(emulator);
		const host: TriggerHost = {
			contexts: () => this.contexts,
			environment: (isTest) => this.environment(isTest),
			emit: this.starts.emit,
			...(!IS_OLDER_N8N && {
				saveFailedExecution: (error) => void this.failedExecutions.push(error),
			}),
			warn: (text) => void this.warnings.push(text),
		};
		this.lifecycle = new TriggerLifecycle(host, options.isSupervised === true);
		this.node = lemlistNode({
			id: webhookId,
			name: 'Lemlist Trigger',
			type: 'n8n-nodes-lemlist.lemlistTrigger',
			typeVersion: 1.1,
			webhookId,
			parameters: { ...(oauth2 && { authentication: 'oAuth2' }), ...parameters },
			credentials: oauth2?.reference ?? CREDENTIALS,
		});
	}

	static async open(emulator: Emulator, setup: TriggerOptions): Promise<EngineTrigger> {
		const server = await startWebhookServer();
		const trigger = new EngineTrigger(emulator, await TriggerContexts.load(), server, setup);
		server.onCall = async (call) => await trigger.receive(call);
		return trigger;
	}

	/** A copy of the workflow with its static data, in an n8n with another address. */
	async copy(difference: Difference): Promise<EngineTrigger> {
		const { parameters, webhookId } = this.node;
		const copy = await EngineTrigger.open(this.emulator, {
			...this.options,
			parameters,
			webhookId,
			apiKey: this.apiKey,
			...difference,
		});
		copy.staticData = structuredClone(this.staticData);
		return copy;
	}

	/** The items of each execution that a delivery or the supervision has started. */
	get executions(): INodeExecutionData[][] {
		return this.starts.outputs;
	}

	/** Makes n8n fail to start the next executions. */
	set failingStarts(count: number) {
		this.starts.failingStarts = count;
	}

	get webhookUrl(): string {
		return `${this.server.baseUrl}/webhook/${this.node.webhookId}/webhook`;
	}

	/** The address of its n8n. */
	get n8nUrl(): string {
		return this.server.baseUrl;
	}

	get testUrl(): string {
		return this.webhookUrl.replace('/webhook/', '/webhook-test/');
	}

	/** The static data of the workflow in n8n's database. */
	get staticData(): IDataObject {
		return this.lifecycle.staticData;
	}

	set staticData(data: IDataObject) {
		this.lifecycle.staticData = data;
	}

	/** The stored static data of the node. */
	get nodeStaticData(): IDataObject {
		return (this.staticData[`node:${this.node.name}`] ?? {}) as IDataObject;
	}

	/** Publishes the workflow in one attempt; as in n8n, `delete` follows a step that fails. */
	async publish(): Promise<void> {
		await this.lifecycle.activate('activate');
	}

	/** Unpublishes the workflow; as in n8n, `delete` runs while the supervision is closed. */
	async unpublish(): Promise<void> {
		await this.lifecycle.deactivate();
	}

	/** Kills n8n and starts it again, with what its database holds. */
	async restart(): Promise<void> {
		await this.lifecycle.closeSupervision();
		await this.startAgain();
	}

	/** Ends the process of n8n; nothing answers any more. */
	async kill(): Promise<void> {
		await this.lifecycle.closeSupervision();
		this.isDown = true;
	}

	/** Starts n8n with what its database holds. */
	async startAgain(): Promise<void> {
		this.isDown = false;
		this.contexts = await TriggerContexts.loadAgain();
		this.options.onStart?.();
		await this.lifecycle.activate('init');
		await this.settle();
	}

	/** Lets so many minutes pass for the schedule of the node, and waits for what it does. */
	async passMinutes(minutes: number): Promise<void> {
		this.lifecycle.passMinutes(minutes);
		await this.settle();
	}

	/** Waits until the node sends no more requests and no execution is running. */
	async settle(): Promise<void> {
		await untilCalm(() => [this.emulator.requests.length, this.starts.running].join());
	}

	/** Publishes a changed workflow: the old version is torn down, the new one set up. */
	async publishChange(change: Change): Promise<void> {
		await this.unpublish();
		await this.publishWithoutRemoving(change);
	}

	/** Publishes a changed workflow after n8n has failed to tear the old version down. */
	async publishWithoutRemoving(change: Change): Promise<void> {
		this.node = { ...this.node, ...change };
		await this.lifecycle.activate('update');
	}

	async listen(): Promise<void> {
		this.lifecycle.testStaticData = {};
		await this.lifecycle.activate('manual', true);
	}

	async stopListening(): Promise<void> {
		await this.lifecycle.step('delete', 'update', true);
	}

	async checkExists(): Promise<boolean> {
		return (await this.step('checkExists')) === true;
	}

	/** One step of the life cycle on its own. */
	async step(step: LifecycleStep): Promise<unknown> {
		return await this.lifecycle.step(step);
	}

	/** Kills n8n after this step, before anything is written to the database. */
	async crashAfter(step: LifecycleStep): Promise<void> {
		const { staticData } = this;
		await this.step(step);
		this.staticData = staticData;
	}

	/** Uses another host name for the same server, as after a change of WEBHOOK_URL. */
	moveTo(host: string): void {
		this.server.moveTo(host);
	}

	async close(): Promise<void> {
		await this.lifecycle.closeSupervision();
		await this.server.close();
	}

	private async receive(call: WebhookCall): Promise<CallOutcome> {
		if (this.isUnknown || call.webhookId !== this.node.webhookId) return 'unknown';
		if (this.isDown) throw new Error('n8n is down');
		const context = this.contexts.webhook(this.environment(call.isTest), call);
		this.lifecycle.listenTo(context.logger);
		const result = await this.contexts.typeOf(this.node).webhook?.call(context);
		this.bodies.push(call.request.body);
		if (result?.noWebhookResponse) return 'answered';
		if (result?.workflowData === undefined) return 'nothing to do';
		const mode = call.isTest ? 'manual' : 'webhook';
		const isStarted = await this.starts.start(mode, result.workflowData[0]);
		return isStarted ? 'started' : 'not started';
	}

	// n8n reads the credential from its database whenever a node asks for it.
	private liveCredential(baseUrl: string): TriggerEnvironment['credential'] {
		const readApiKey = () => this.apiKey;
		return {
			get apiKey() {
				return readApiKey();
			},
			baseUrl,
		};
	}

	private environment(isTest: boolean): TriggerEnvironment {
		const { workflowId, instanceId, baseUrl = this.emulator.baseUrl } = this.options;
		return {
			node: this.node,
			workflowId,
			instanceId,
			staticData: isTest ? this.lifecycle.testStaticData : this.staticData,
			credential: this.options.oauth2 ?? this.liveCredential(baseUrl),
			n8nUrl: this.server.baseUrl,
			isTest,
		};
	}
}
