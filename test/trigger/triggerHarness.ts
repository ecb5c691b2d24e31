import type { INodeParameters } from 'n8n-workflow';

import { startEmulator, type Emulator, type EmulatorOptions, type Hook } from '../../emulator';
import { formatLimits } from '../../harness/engine/webhookLines';
import { EngineTrigger, type TriggerOptions } from '../../harness/engine/engineTrigger';

export { useFastTimings } from '../../harness/faults/useFastTimings';

/** A pretend lemlist for each test, and the trigger nodes that the test opens beside it. */
export interface TriggerHarness {
	emulator: Emulator;
	open(
		parameters: INodeParameters,
		setup?: Omit<TriggerOptions, 'parameters'>,
	): Promise<EngineTrigger>;
}

export function triggerHarnessForEachTest(options: EmulatorOptions = {}): TriggerHarness {
	const openTriggers: EngineTrigger[] = [];
	const harness = {
		open: async (parameters, setup) => {
			const trigger = await EngineTrigger.open(harness.emulator, { parameters, ...setup });
			openTriggers.push(trigger);
			return trigger;
		},
	} as TriggerHarness;
	beforeEach(async () => {
		harness.emulator = await startEmulator({ deliveryRetryMs: 1, ...options });
	});
	afterEach(async () => {
		await Promise.all(openTriggers.splice(0).map(async (trigger) => await trigger.close()));
		await harness.emulator.close();
	});
	return harness;
}

/** Webhooks as lines such as `emailsReplied of cam_1, first only`, by name. */
export function webhookLines(webhooks: Hook[]): string[] {
	return webhooks
		.map((webhook) => `${webhook.type ?? 'everything'}${formatLimits(webhook)}`)
		.sort();
}
