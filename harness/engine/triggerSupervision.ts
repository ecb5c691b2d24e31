import type { Workflow, WorkflowActivateMode } from 'n8n-workflow';

import type { TriggerContexts, TriggerEnvironment, TriggerFunctions } from './triggerContexts';

const MINUTE_MS = 60_000;

const CALM_MS = 15;

const CALM_COUNT = 4;

export interface SupervisionFunctions extends Omit<TriggerFunctions, 'registerCron'> {
	/** Receives the warnings that the node writes to n8n's log. */
	warn(text: string): void;
}

/** The `trigger()` of a node that n8n runs. */
export class TriggerSupervision {
	private onTick: (at: Date) => void = () => {};

	private closeFunction?: () => Promise<void>;

	static async start(
		contexts: TriggerContexts,
		at: TriggerEnvironment,
		activation: WorkflowActivateMode,
		workflow: Workflow,
		{ warn, ...functions }: SupervisionFunctions,
	): Promise<TriggerSupervision> {
		const supervision = new TriggerSupervision();
		const context = contexts.trigger(at, activation, workflow, {
			...functions,
			registerCron: (_cron, onTick) => void (supervision.onTick = onTick),
		});
		context.logger.warn = warn;
		const response = await contexts.typeOf(at.node).trigger?.call(context);
		supervision.closeFunction = response?.closeFunction;
		return supervision;
	}

	/** Calls the node for each of the next minutes, as n8n's scheduler does. */
	passMinutes(minutes: number): void {
		const { now } = Date;
		for (let minute = 1; minute <= minutes; minute++) {
			const time = now() + minute * MINUTE_MS;
			Date.now = () => time;
			this.onTick(new Date(time));
		}
		Date.now = now;
	}

	async close(): Promise<void> {
		await this.closeFunction?.();
	}
}

/** Resolves when this state has stayed the same for a while. */
export async function untilCalm(readState: () => string): Promise<void> {
	for (let calm = 0, previous = ''; calm < CALM_COUNT; ) {
		await new Promise((resolve) => void setTimeout(resolve, CALM_MS));
		const state = readState();
		calm = state === previous ? calm + 1 : 0;
		previous = state;
	}
}
