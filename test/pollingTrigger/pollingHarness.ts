import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startEmulator, type Activity, type Emulator } from '../../emulator';
import { EnginePollingTrigger } from '../../harness/engine/enginePollingTrigger';

export const MINUTE_MS = 60_000;

/** Years away from the clock of this machine, which must not matter. */
export const NOON = Date.parse('2031-05-01T12:00:00.000Z');

/** An emulator for each test, its activities, and the polling triggers that the test opens. */
export interface PollingHarness {
	emulator: Emulator;
	/** Adds an Email Replied activity, unless the fields say otherwise. */
	addActivity(id: number | string, timestamp: number, fields?: Partial<Activity>): void;
	open(parameters?: INodeParameters): Promise<EnginePollingTrigger>;
	/** A trigger after its first poll, with the emulator's request log cleared. */
	openPublished(parameters?: INodeParameters): Promise<EnginePollingTrigger>;
	/** A published trigger that has seen activity `0` at `NOON`, so that later ones are a backlog. */
	openWithHistory(): Promise<EnginePollingTrigger>;
}

export function pollingHarnessForEachTest(): PollingHarness {
	const harness: PollingHarness = {
		emulator: undefined as never,
		addActivity: (id, timestamp, fields) => {
			const createdAt = new Date(timestamp).toISOString();
			const activity = { _id: String(id), type: 'emailsReplied', createdAt, isFirst: true };
			harness.emulator.addActivity({ ...activity, ...fields });
		},
		open: async (parameters) =>
			await EnginePollingTrigger.open(harness.emulator, {
				events: ['emailsReplied'],
				...parameters,
			}),
		openPublished: async (parameters) => {
			const trigger = await harness.open(parameters);
			await trigger.publish();
			harness.emulator.clear();
			return trigger;
		},
		openWithHistory: async () => {
			harness.addActivity('0', NOON);
			return await harness.openPublished();
		},
	};
	beforeEach(async () => {
		harness.emulator = await startEmulator();
	});
	afterEach(async () => await harness.emulator.close());
	return harness;
}

export function ids(items: IDataObject[]): string[] {
	return items.map(({ id }) => String(id));
}

/** From 1 to 3: `['1', '2', '3']`. */
export function idRange(from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
