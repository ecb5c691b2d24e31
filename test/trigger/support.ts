import path from 'node:path';

import type { INodeParameters } from 'n8n-workflow';

import { startEmulator, type Emulator, type EmulatorOptions, type Hook } from '../../emulator';
import { limitsOf } from '../support/hooks';
import { TriggerInN8n, type Setup } from '../support/trigger';

/** A pretend lemlist for each test, and the trigger nodes that the test opens beside it. */
export interface Stage {
	emulator: Emulator;
	open(parameters: INodeParameters, setup?: Omit<Setup, 'parameters'>): Promise<TriggerInN8n>;
}

export function stageForEachTest(options: EmulatorOptions = {}): Stage {
	const opened: TriggerInN8n[] = [];
	const stage = {
		open: async (parameters, setup) => {
			const trigger = await TriggerInN8n.open(stage.emulator, { parameters, ...setup });
			opened.push(trigger);
			return trigger;
		},
	} as Stage;
	beforeEach(async () => {
		stage.emulator = await startEmulator({ deliveryRetryMs: 1, ...options });
	});
	afterEach(async () => {
		await Promise.all(opened.splice(0).map(async (trigger) => await trigger.close()));
		await stage.emulator.close();
	});
	return stage;
}

/** Webhooks as lines such as `emailsReplied of cam_1, first only`, by name. */
export function hooksOf(hooks: Hook[]): string[] {
	return hooks.map((hook) => `${hook.type ?? 'everything'}${limitsOf(hook)}`).sort();
}

/** Lets the built package wait a few milliseconds where it would wait seconds for lemlist. */
export function shortenWaits(): void {
	const built = path.resolve(__dirname, '../../dist/nodes/Lemlist/transport/timing');
	const { timing } = jest.requireActual<{ timing: Record<string, number> }>(built);
	Object.assign(timing, { backoffMs: 1, backoffCapMs: 2, stepMs: 2 });
}
