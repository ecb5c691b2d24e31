import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startEmulator, type Activity, type Emulator } from '../../emulator';
import { PollingInN8n } from '../support/polling';

export const MINUTE_MS = 60_000;

/** Years away from the clock of this machine. */
export const NOON = Date.parse('2031-05-01T12:00:00.000Z');

/** A pretend lemlist for each test, its activities, and the polling triggers beside it. */
export interface PollingStage {
	emulator: Emulator;
	/** A reply, unless the fields say otherwise; with an ID that is a number in order. */
	happens(id: number | string, moment: number, fields?: Partial<Activity>): void;
	open(parameters?: INodeParameters): Promise<PollingInN8n>;
	/** Opened, and polled for the first time. */
	published(parameters?: INodeParameters): Promise<PollingInN8n>;
}

export function pollingStageForEachTest(): PollingStage {
	const stage: PollingStage = {
		emulator: undefined as never,
		happens: (id, moment, fields) => {
			const createdAt = new Date(moment).toISOString();
			const activity = { _id: String(id), type: 'emailsReplied', createdAt, isFirst: true };
			stage.emulator.addActivity({ ...activity, ...fields });
		},
		open: async (parameters) =>
			await PollingInN8n.open(stage.emulator, { events: ['emailsReplied'], ...parameters }),
		published: async (parameters) => {
			const trigger = await stage.open(parameters);
			await trigger.publish();
			stage.emulator.clear();
			return trigger;
		},
	};
	beforeEach(async () => {
		stage.emulator = await startEmulator();
	});
	afterEach(async () => await stage.emulator.close());
	return stage;
}

export function ids(items: IDataObject[]): string[] {
	return items.map(({ id }) => String(id));
}

/** `1` to `3` as `['1', '2', '3']`. */
export function numbers(from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
