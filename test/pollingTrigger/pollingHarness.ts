import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startEmulator, type Activity, type Emulator } from '../../emulator';
import { EnginePollingTrigger } from '../../harness/engine/enginePollingTrigger';

export const MINUTE_MS = 60_000;

/** Years away from the clock of this machine. */
export const NOON = Date.parse('2031-05-01T12:00:00.000Z');

/** A pretend lemlist for each test, its activities, and the polling triggers beside it. */
export interface PollingHarness {
	emulator: Emulator;
	/** A reply, unless the fields say otherwise; with an ID that is a number in order. */
	addActivity(id: number | string, timestamp: number, fields?: Partial<Activity>): void;
	open(parameters?: INodeParameters): Promise<EnginePollingTrigger>;
	/** Opened, and polled for the first time. */
	openPublished(parameters?: INodeParameters): Promise<EnginePollingTrigger>;
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

/** `1` to `3` as `['1', '2', '3']`. */
export function idRange(from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
