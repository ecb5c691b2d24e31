import type { IExecuteFunctions } from 'n8n-workflow';

import { delay } from '../../transport/delay';
import { EventTable, MAX_ENTRIES } from './eventTable';
import { findKnownEvents, LOOKUP_SIZE } from './forgottenEvents';

// So that the table is in use for a fifth of the time, or less.
const PAUSE_PER_WRITE = 4;

// The others may be forgotten by now, to make room for later ones.
const MAX_UNCONFIRMED = 0.8 * MAX_ENTRIES;

// A process that read the table earlier has written it by then.
const CONFIRM_AFTER_MS = 500;

interface Claim {
	identity: string;
	resolve(isNew: boolean): void;
}

/**
 * The events that came to a node, in n8n's database: the latest 5,000. n8n locks nothing, so a process
 * makes one change at a time, records claims that wait together, and records again what another process
 * has overwritten.
 */
export class EventStore {
	private waiting: Claim[] = [];

	private isWriting = false;

	private isConfirming = false;

	private lastChange: Promise<unknown> = Promise.resolve();

	/** When events were recorded that another process may overwrite. */
	private readonly unconfirmed = new Map<string, number>();

	/** Records events, and resolves with whether each one is new. Without a database, all are new. */
	async claim(context: IExecuteFunctions, identities: readonly string[]): Promise<boolean[]> {
		const results = identities.map(
			async (identity) =>
				await new Promise<boolean>((resolve) => this.waiting.push({ identity, resolve })),
		);
		if (!this.isWriting) void this.writeAll(context);
		return await Promise.all(results);
	}

	/**
	 * The same for events that are given oldest first, many of which may be known. Those that the store may
	 * have forgotten count as known.
	 */
	async claimInOrder(
		context: IExecuteFunctions,
		identities: readonly string[],
	): Promise<boolean[]> {
		const recordedHere = new Set(this.unconfirmed.keys());
		const newIdentities = await this.change(context, identities, async (table) => {
			const found = await findKnownEvents(table, identities);
			return found
				? await this.insert(table, identities.slice(found.firstRemembered), found.known)
				: await this.record(table, identities);
		});
		if (!this.isWriting) void this.writeAll(context);
		return identities.map(
			(identity) => newIdentities.delete(identity) && !recordedHere.has(identity),
		);
	}

	/** Changes the table after all earlier changes of this process; without a database, all events are new. */
	private async change(
		context: IExecuteFunctions,
		identities: readonly string[],
		apply: (table: EventTable) => Promise<Set<string>>,
	): Promise<Set<string>> {
		const table = new EventTable(context);
		const result = this.lastChange
			.then(async () => await apply(table))
			.catch((error: Error) => {
				table.warn(error);
				// An event that comes twice is better than one that is missing.
				return new Set(identities);
			});
		this.lastChange = result;
		return await result;
	}

	private async writeAll(context: IExecuteFunctions): Promise<void> {
		this.isWriting = true;
		while (this.waiting.length + this.findUnconfirmed().length > 0) {
			await this.lastChange;
			const startedAt = performance.now();
			await this.write(context, this.waiting.splice(0), this.findUnconfirmed());
			await delay((performance.now() - startedAt) * PAUSE_PER_WRITE);
		}
		this.isWriting = false;
		if (this.unconfirmed.size > 0 && !this.isConfirming) void this.confirmLater(context);
	}

	/** Records what waits, and earlier events that another process may have overwritten. */
	private async write(
		context: IExecuteFunctions,
		claims: readonly Claim[],
		earlier: readonly string[],
	): Promise<void> {
		const recordedHere = new Set(this.unconfirmed.keys());
		for (const identity of earlier) this.unconfirmed.delete(identity);
		const identities = [...claims.map(({ identity }) => identity), ...earlier];
		const newIdentities = await this.change(
			context,
			identities,
			async (table) => await this.record(table, identities),
		);
		for (const { identity, resolve } of claims) {
			resolve(newIdentities.delete(identity) && !recordedHere.has(identity));
		}
	}

	/** Records new events before the known ones that happened later, because the table forgets in its order. */
	private async insert(
		table: EventTable,
		identities: readonly string[],
		known: ReadonlySet<string>,
	): Promise<Set<string>> {
		const isNew = (identity: string) => !known.has(identity);
		const firstNew = identities.findIndex(isNew);
		if (firstNew === -1) return new Set();
		const moved = identities.slice(firstNew).slice(-MAX_ENTRIES);
		// In parts, because what is removed comes again if n8n is killed before it is recorded.
		for (let start = 0; start < moved.length; start += LOOKUP_SIZE) {
			const part = moved.slice(start, start + LOOKUP_SIZE);
			await table.remove(part.filter((identity) => known.has(identity)));
			await this.record(table, part).catch((error) => table.warn(error));
		}
		return new Set(identities.filter(isNew));
	}

	private async record(table: EventTable, identities: readonly string[]): Promise<Set<string>> {
		const newIdentities = await table.record(identities);
		const recordedAt = performance.now();
		for (const identity of newIdentities) this.unconfirmed.set(identity, recordedAt);
		const surplus = this.unconfirmed.size - MAX_UNCONFIRMED;
		for (const identity of [...this.unconfirmed.keys()].slice(0, Math.max(0, surplus))) {
			this.unconfirmed.delete(identity);
		}
		return newIdentities;
	}

	private findUnconfirmed(): string[] {
		const until = performance.now() - CONFIRM_AFTER_MS;
		return [...this.unconfirmed].filter(([, at]) => at <= until).map(([identity]) => identity);
	}

	private async confirmLater(context: IExecuteFunctions): Promise<void> {
		this.isConfirming = true;
		await delay(CONFIRM_AFTER_MS);
		this.isConfirming = false;
		if (!this.isWriting) await this.writeAll(context);
	}
}

const stores = new Map<string, EventStore>();

/** The store of the node that is being executed. */
export function storeOf(context: IExecuteFunctions): EventStore {
	const key = `${context.getWorkflow().id} ${context.getNode().id}`;
	const store = stores.get(key) ?? new EventStore();
	stores.set(key, store);
	return store;
}
