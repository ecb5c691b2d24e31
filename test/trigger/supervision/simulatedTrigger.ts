import type { IExecuteFunctions } from 'n8n-workflow';

import { processedItems } from '../../../harness/engine/processedItems';
import { waitFor } from '../../../harness/n8n/waitFor';
import { EventStore } from '../../../nodes/Lemlist/trigger/supervision/eventStore';

const DELIVERED_AT_ONCE = 20;

let nodeCount = 0;

/** A trigger whose process can be killed, with the real store of events and n8n's table. */
export class SimulatedTrigger {
	/** All events, oldest first. */
	readonly events: string[] = [];

	/** How often each event was handed on. */
	private readonly outputs = new Map<string, number>();

	private readonly id = `simulated-${++nodeCount}`;

	private process = new SimulatedProcess(this.id);

	/** Lets events happen, and delivers those that are chosen. */
	async letHappen(count: number, isDelivered: () => boolean): Promise<void> {
		const first = this.events.length;
		const events = Array.from({ length: count }, (_, index) => `act_${first + index}`);
		this.events.push(...events);
		const delivered = events.filter(isDelivered);
		while (delivered.length > 0) await this.deliver(delivered.splice(0, DELIVERED_AT_ONCE));
	}

	async deliver(events: string[]): Promise<void> {
		this.count(await this.process.handOn('webhook', events));
	}

	/** Catches up what did not come to this process. */
	async catchUp(): Promise<void> {
		const missed = this.events.filter((event) => !this.process.memory.has(event));
		this.count(await this.process.handOn('trigger', missed));
	}

	/** Catches up, but ends the process once this event has been removed from the table. */
	async catchUpUntilRemoved(event: string): Promise<void> {
		this.process.lastRemoval = event;
		void this.catchUp();
		await waitFor('the kill', () => this.process.isKilled || undefined);
		this.kill();
	}

	/** Ends the process in the middle of what it does, and starts another one. */
	kill(): void {
		this.process.isKilled = true;
		this.process = new SimulatedProcess(this.id);
	}

	get missing(): number {
		return this.events.filter((event) => !this.outputs.has(event)).length;
	}

	/** How many times an event was handed on although it had been. */
	get repetitions(): number {
		return [...this.outputs.values()].reduce((sum, count) => sum + count - 1, 0);
	}

	private count(events: string[]): void {
		for (const event of events) this.outputs.set(event, (this.outputs.get(event) ?? 0) + 1);
	}
}

class SimulatedProcess {
	isKilled = false;

	/** The event whose removal from the table the process doesn't survive. */
	lastRemoval?: string;

	/** The events that came to this process. */
	readonly memory = new Set<string>();

	private readonly store = new EventStore();

	constructor(private readonly nodeId: string) {}

	async handOn(mode: 'webhook' | 'trigger', events: string[]): Promise<string[]> {
		for (const event of events) this.memory.add(event);
		const newness =
			mode === 'trigger'
				? await this.store.claimInOrder(this.context, events)
				: await this.store.claim(this.context, events);
		return events.filter((_event, index) => newness[index]);
	}

	private get context(): IExecuteFunctions {
		const node = { workflow: { id: 'wf_1' }, node: { id: this.nodeId } } as never;
		const untilKilled = async <Result>(call: () => Promise<Result>) => {
			if (this.isKilled) return await forever();
			const result = await call();
			return this.isKilled ? await forever() : result;
		};
		const helpers = {
			checkProcessedAndRecord: async (items, scope, options) =>
				await untilKilled(
					async () => await processedItems.checkProcessedAndRecord(items, scope, node, options),
				),
			removeProcessed: async (items, scope) => {
				await untilKilled(async () => await processedItems.removeProcessed(items, scope, node));
				if (items.some((item) => item === this.lastRemoval)) this.isKilled = true;
			},
			getProcessedDataCount: async (scope) =>
				await untilKilled(async () => await processedItems.getProcessedDataCount(scope, node)),
		} as Partial<IExecuteFunctions['helpers']>;
		return { helpers, logger: console } as unknown as IExecuteFunctions;
	}
}

async function forever(): Promise<never> {
	return await new Promise(() => {});
}
