import type { INodeParameters } from 'n8n-workflow';

import { startEmulator, type Emulator, type EmulatorOptions } from '../../../emulator';
import { EngineTrigger } from '../../../harness/engine/engineTrigger';
import type { TriggerOptions } from '../../../harness/engine/triggerOptions';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { formatLimits } from '../../../harness/engine/webhookLines';

/** An emulator for each test, and the trigger nodes that the test opens. */
export interface TriggerHarness {
	emulator: Emulator;
	open(
		parameters: INodeParameters,
		setup?: Omit<TriggerOptions, 'parameters'>,
	): Promise<EngineTrigger>;
	/** A trigger whose workflow is published, with the emulator's request log cleared. */
	openPublished(parameters: INodeParameters): Promise<EngineTrigger>;
	/** The same as n8n runs it, with its supervision; the request log is cleared. */
	openSupervised(
		parameters: INodeParameters,
		setup?: Omit<TriggerOptions, 'parameters'>,
	): Promise<EngineTrigger>;
	copy(
		trigger: EngineTrigger,
		...difference: Parameters<EngineTrigger['copy']>
	): Promise<EngineTrigger>;
	/** The webhooks at lemlist as sorted lines, such as `emailsReplied of cam_1, first only`. */
	webhookLines(): string[];
}

export function triggerHarnessForEachTest(options: EmulatorOptions = {}): TriggerHarness {
	const openTriggers: EngineTrigger[] = [];
	const harness: TriggerHarness = {
		emulator: undefined as never,
		open: async (parameters, setup) => {
			const trigger = await EngineTrigger.open(harness.emulator, { parameters, ...setup });
			openTriggers.push(trigger);
			return trigger;
		},
		openPublished: async (parameters) => {
			const trigger = await harness.open(parameters);
			await trigger.publish();
			harness.emulator.clear();
			return trigger;
		},
		openSupervised: async (parameters, setup) => {
			const trigger = await harness.open(parameters, {
				isSupervised: true,
				onStart: () => useFastTimings(),
				...setup,
			});
			await trigger.publish();
			await trigger.settle();
			harness.emulator.clear();
			return trigger;
		},
		copy: async (trigger, difference) => {
			const copy = await trigger.copy(difference);
			openTriggers.push(copy);
			return copy;
		},
		webhookLines: () =>
			harness.emulator.state.hooks
				.map((webhook) => `${webhook.type ?? 'everything'}${formatLimits(webhook)}`)
				.sort(),
	};
	beforeEach(async () => {
		harness.emulator = await startEmulator({ deliveryRetryMs: 1, ...options });
	});
	afterEach(async () => {
		await Promise.all(openTriggers.splice(0).map(async (trigger) => await trigger.close()));
		await harness.emulator.close();
	});
	return harness;
}
