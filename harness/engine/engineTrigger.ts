import type {
	ExecutionError,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	ITriggerFunctions,
	Logger,
	Workflow,
	WorkflowActivateMode,
} from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import type { OAuth2Credential } from './oauth2Credential';
import { CREDENTIALS, lemlistNode } from './lemlistNode';
import { IS_OLDER_N8N } from './olderN8n';
import { createApiKey } from './runNode';
import { TriggerSupervision, untilCalm } from './triggerSupervision';
import { savedStaticData, TriggerContexts, type TriggerEnvironment } from './triggerContexts';
import {
	startWebhookServer,
	type CallOutcome,
	type WebhookCall,
	type WebhookServer,
} from './webhookServer';

/** The trigger node of a workflow in a test. */
export interface TriggerOptions {
	parameters: INodeParameters;
	/** Part of the webhook URL, unique for each node. */
	webhookId?: string;
	apiKey?: string;
	/** The credential of a trigger that authenticates with OAuth2. */
	oauth2?: OAuth2Credential;
	/** The base URL of the credential; that of the emulator by default. */
	baseUrl?: string;
	workflowId?: string;
	instanceId?: string;
	/** Whether n8n runs `trigger()` as well; false to look at the life-cycle methods alone. */
	isSupervised?: boolean;
	/** Sets up the package that a new process has loaded. */
	onStart?: () => void;
}

type LifecycleStep = 'checkExists' | 'create' | 'delete';

/** What differs in a copy of a workflow; what is not named is the same. */
type Difference = Pick<TriggerOptions, 'webhookId' | 'workflowId' | 'instanceId'>;

type Change = Partial<Pick<INode, 'name' | 'parameters'>>;

let nodeCount = 0;

/**
 * The built trigger node in n8n-core's own contexts, with a database that keeps its static data as
 * n8n does: written as JSON after a life-cycle step, read again for each step and each delivery.
 */
export class EngineTrigger {
	/** The static data in n8n's database; listening for a test event has its own, which is lost when it ends. */
	staticData: IDataObject = {};

	private testStaticData: IDataObject = {};

	/** The items of each execution that a delivery or the supervision has started. */
	readonly executions: INodeExecutionData[][] = [];

	/** The body of each delivery after the node has run. */
	readonly bodies: unknown[] = [];

	/** The warnings that the node wrote to n8n's log. */
	readonly warnings: string[] = [];

	/** The errors of the failed executions that the node has saved. */
	readonly failedExecutions: ExecutionError[] = [];

	private supervision?: TriggerSupervision;

	private runningExecutions = 0;

	private isDown = false;

	/** Whether n8n answers 404 to deliveries, as while it starts. */
	isUnknown = false;

	/** The number of executions that n8n fails to start. */
	failingStarts = 0;

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

	get webhookUrl(): string {
		return `${this.server.baseUrl}/webhook/${this.node.webhookId}/webhook`;
	}

	get testUrl(): string {
		return this.webhookUrl.replace('/webhook/', '/webhook-test/');
	}

	/** The stored static data of the node. */
	get nodeStaticData(): IDataObject {
		return (this.staticData[`node:${this.node.name}`] ?? {}) as IDataObject;
	}

	/** Publishes the workflow in one attempt; as in n8n, `delete` follows a step that fails. */
	async publish(): Promise<void> {
		await this.activate('activate', false);
	}

	/** Unpublishes the workflow; as in n8n, `delete` runs while the supervision is closed. */
	async unpublish(): Promise<void> {
		await Promise.all([this.step('delete'), this.stopSupervision()]);
	}

	/** Kills n8n and starts it again, with what its database holds. */
	async restart(): Promise<void> {
		await this.stopSupervision();
		await this.startAgain();
	}

	/** Ends the process of n8n; nothing answers any more. */
	async kill(): Promise<void> {
		await this.stopSupervision();
		this.isDown = true;
	}

	/** Starts n8n with what its database holds. */
	async startAgain(): Promise<void> {
		this.isDown = false;
		this.contexts = await TriggerContexts.loadAgain();
		this.options.onStart?.();
		await this.activate('init', false);
		await this.settle();
	}

	/** Lets so many minutes pass for the schedule of the node, and waits for what it does. */
	async passMinutes(minutes: number): Promise<void> {
		this.supervision?.passMinutes(minutes);
		await this.settle();
	}

	/** Waits until the node sends no more requests and no execution is running. */
	async settle(): Promise<void> {
		await untilCalm(() => [this.emulator.requests.length, this.runningExecutions].join());
	}

	/** Publishes a changed workflow: the old version is torn down, the new one set up. */
	async publishChange(change: Change): Promise<void> {
		await this.unpublish();
		await this.publishWithoutRemoving(change);
	}

	/** Publishes a changed workflow after n8n has failed to tear the old version down. */
	async publishWithoutRemoving(change: Change): Promise<void> {
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
		return (await this.step('checkExists')) === true;
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
		await this.stopSupervision();
		await this.server.close();
	}

	private async activate(activation: WorkflowActivateMode, isTest: boolean): Promise<void> {
		if (!isTest && this.options.isSupervised) return await this.activateWithTrigger(activation);
		try {
			const exists = await this.step('checkExists', activation, isTest);
			if (!exists) await this.step('create', activation, isTest);
		} catch (error) {
			await this.step('delete', activation, isTest).catch(() => {});
			throw error;
		}
	}

	// As n8n does: both at once, in one workflow, whose static data is written afterwards.
	private async activateWithTrigger(activation: WorkflowActivateMode): Promise<void> {
		const workflow = this.contexts.workflow(this.environment(false));
		const [webhooks, trigger] = await Promise.allSettled([
			this.registerWebhooks(activation, workflow),
			this.startTrigger(activation, workflow),
		]);
		this.staticData = savedStaticData({ workflow });
		if (webhooks.status === 'rejected') {
			await this.step('delete', activation).catch(() => {});
			throw webhooks.reason;
		}
		if (trigger.status === 'rejected') throw trigger.reason;
	}

	private async registerWebhooks(
		activation: WorkflowActivateMode,
		workflow: Workflow,
	): Promise<void> {
		const context = this.contexts.hook(this.environment(false), activation, workflow);
		this.listenTo(context.logger);
		const { webhookMethods } = this.contexts.typeOf(this.node);
		if (await webhookMethods?.default?.checkExists.call(context)) return;
		await webhookMethods?.default?.create.call(context);
	}

	private async startTrigger(activation: WorkflowActivateMode, workflow: Workflow): Promise<void> {
		const at = this.environment(false);
		this.supervision = await TriggerSupervision.start(this.contexts, at, activation, workflow, {
			emit: (data, _response, done) => void this.emit(data, done),
			...(!IS_OLDER_N8N && {
				saveFailedExecution: (error) => void this.failedExecutions.push(error),
			}),
			warn: (text) => void this.warnings.push(text),
		});
	}

	private async emit(
		[items]: INodeExecutionData[][],
		done?: Parameters<ITriggerFunctions['emit']>[2],
	): Promise<void> {
		if (this.failingStarts-- > 0) {
			done?.reject(new Error('n8n could not start the execution'));
			return;
		}
		await this.run('trigger', items);
		done?.resolve(undefined as never);
	}

	/** Runs the node in an execution, as the first node of its workflow. */
	private async run(
		mode: 'webhook' | 'trigger' | 'manual',
		items: INodeExecutionData[],
	): Promise<void> {
		this.runningExecutions++;
		const context = this.contexts.execute(this.environment(mode === 'manual'), mode, items);
		const output = await this.contexts.typeOf(this.node).execute?.call(context);
		this.executions.push((output as INodeExecutionData[][])[0]);
		this.runningExecutions--;
	}

	private async stopSupervision(): Promise<void> {
		await this.supervision?.close();
		this.supervision = undefined;
	}

	/** One step of the life cycle on its own. */
	async step(
		step: LifecycleStep,
		activation: WorkflowActivateMode = 'update',
		isTest = false,
	): Promise<unknown> {
		const context = this.contexts.hook(this.environment(isTest), activation);
		this.listenTo(context.logger);
		const { webhookMethods } = this.contexts.typeOf(this.node);
		const result = await webhookMethods?.default?.[step].call(context);
		if (isTest) this.testStaticData = savedStaticData(context);
		else this.staticData = savedStaticData(context);
		return result;
	}

	private async receive(call: WebhookCall): Promise<CallOutcome> {
		if (this.isUnknown || call.webhookId !== this.node.webhookId) return 'unknown';
		if (this.isDown) throw new Error('n8n is down');
		const context = this.contexts.webhook(this.environment(call.isTest), call);
		this.listenTo(context.logger);
		const result = await this.contexts.typeOf(this.node).webhook?.call(context);
		this.bodies.push(call.request.body);
		if (result?.noWebhookResponse) return 'answered';
		if (result?.workflowData === undefined) return 'nothing to do';
		if (this.failingStarts-- > 0) return 'not started';
		await this.run(call.isTest ? 'manual' : 'webhook', result.workflowData[0]);
		return 'started';
	}

	private listenTo(logger: Logger): void {
		logger.warn = (text) => void this.warnings.push(text);
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
			staticData: isTest ? this.testStaticData : this.staticData,
			credential: this.options.oauth2 ?? this.liveCredential(baseUrl),
			n8nUrl: this.server.baseUrl,
			isTest,
		};
	}
}
