import type { IDataObject, Logger, Workflow, WorkflowActivateMode } from 'n8n-workflow';

import { savedStaticData, type TriggerContexts, type TriggerEnvironment } from './triggerContexts';
import type { LifecycleStep } from './triggerOptions';
import { TriggerSupervision, type SupervisionFunctions } from './triggerSupervision';

/** The n8n in which a trigger node lives. */
export interface TriggerHost extends SupervisionFunctions {
	/** The contexts of its present process. */
	contexts(): TriggerContexts;
	environment(isTest: boolean): TriggerEnvironment;
}

/**
 * What n8n does with a trigger node when its workflow is published, taken down or tested. Its static data
 * is kept as in n8n's database: written as JSON after a step, read again for each step and each delivery.
 */
export class TriggerLifecycle {
	/** Listening for a test event has static data of its own, which is lost when it ends. */
	staticData: IDataObject = {};

	testStaticData: IDataObject = {};

	private supervision?: TriggerSupervision;

	constructor(
		private readonly host: TriggerHost,
		/** Whether n8n runs `trigger()` as well. */
		private readonly isSupervised: boolean,
	) {}

	async activate(activation: WorkflowActivateMode, isTest = false): Promise<void> {
		if (!isTest && this.isSupervised) return await this.activateWithTrigger(activation);
		try {
			const exists = await this.step('checkExists', activation, isTest);
			if (!exists) await this.step('create', activation, isTest);
		} catch (error) {
			await this.step('delete', activation, isTest).catch(() => {});
			throw error;
		}
	}

	/** As in n8n, `delete` runs while the supervision is closed. */
	async deactivate(): Promise<void> {
		await Promise.all([this.step('delete'), this.closeSupervision()]);
	}

	/** One step on its own. */
	async step(
		step: LifecycleStep,
		activation: WorkflowActivateMode = 'update',
		isTest = false,
	): Promise<unknown> {
		const environment = this.host.environment(isTest);
		const context = this.host.contexts().hook(environment, step, activation);
		this.listenTo(context.logger);
		const { webhookMethods } = this.host.contexts().typeOf(environment.node);
		const result = await webhookMethods?.default?.[step].call(context);
		if (isTest) this.testStaticData = savedStaticData(context);
		else this.staticData = savedStaticData(context);
		return result;
	}

	passMinutes(minutes: number): void {
		this.supervision?.passMinutes(minutes);
	}

	async closeSupervision(): Promise<void> {
		await this.supervision?.close();
		this.supervision = undefined;
	}

	/** Receives the warnings that the node writes to n8n's log. */
	listenTo(logger: Logger): void {
		logger.warn = (text) => this.host.warn(text);
	}

	// As n8n does: both at once, in one workflow, whose static data is written afterward.
	private async activateWithTrigger(activation: WorkflowActivateMode): Promise<void> {
		const workflow = this.host.contexts().workflow(this.host.environment(false));
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
		const environment = this.host.environment(false);
		const { webhookMethods } = this.host.contexts().typeOf(environment.node);
		const run = async (step: LifecycleStep) => {
			const context = this.host.contexts().hook(environment, step, activation, workflow);
			this.listenTo(context.logger);
			return await webhookMethods?.default?.[step].call(context);
		};
		if (await run('checkExists')) return;
		await run('create');
	}

	private async startTrigger(activation: WorkflowActivateMode, workflow: Workflow): Promise<void> {
		const { host } = this;
		this.supervision = await TriggerSupervision.start(
			host.contexts(),
			host.environment(false),
			activation,
			workflow,
			host,
		);
	}
}
