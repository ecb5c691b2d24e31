import type { IExecuteFunctions } from 'n8n-workflow';

import { delay } from '../../transport/delay';

// n8n keeps the entries of a node in one row, which it reads and writes as a whole.
const MAX_ENTRIES = 5_000;

const OPTIONS = { mode: 'entries', maxEntries: MAX_ENTRIES } as const;

// Of the events that the store knows, these may be older than some that it has forgotten, because they
// were delivered late, or only caught up.
const LATE_SHARE = 0.1;

// If fewer are known, most of the store is about events that were not read, so it may not have forgotten any that were.
const MIN_KNOWN = 1_000;

// The share of the time in which the row is read and written is then a fifth or less.
const PAUSE_PER_WRITE = 4;

const MAX_UNCONFIRMED = MAX_ENTRIES / 2;

// By then, another process that has read the row before has written it.
const OVERWRITTEN_AFTER_MS = 500;

interface Claim {
	identity: string;
	resolve(isNew: boolean): void;
}

/**
 * The events that came to a node, in n8n's database: the latest 5,000. n8n locks nothing, so the claims
 * of one process are written one after the other, those that wait are written together, and what another
 * process has overwritten is recorded again.
 */
export class EventStore {
	private waiting: Claim[] = [];

	private isWriting = false;

	private isConfirming = false;

	/** How many more events the store may hold while a catch-up looks for those that it knows. */
	private room = 0;

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
	 * The same for events that are given oldest first. Those that are older than nearly all that the store
	 * knows may be forgotten ones: they count as known, and are not recorded, so that they push out none.
	 */
	async claimInOrder(
		context: IExecuteFunctions,
		identities: readonly string[],
	): Promise<boolean[]> {
		const count = await this.count(context).catch(() => 0);
		if (count < MAX_ENTRIES) return await this.claim(context, identities);
		this.room += identities.length;
		try {
			return await this.claimFromLatest(context, identities, count);
		} finally {
			this.room -= identities.length;
		}
	}

	/** Claims as many of the latest ones as the store may know, until it has found nearly all that it knows. */
	private async claimFromLatest(
		context: IExecuteFunctions,
		identities: readonly string[],
		count: number,
	): Promise<boolean[]> {
		let newness: boolean[] = [];
		for (let missing = count; missing > count * LATE_SHARE; ) {
			const end = identities.length - newness.length;
			if (end === 0) break;
			const part = await this.claim(context, identities.slice(Math.max(0, end - missing), end));
			newness = [...part, ...newness];
			missing -= part.filter((isNew) => !isNew).length;
		}
		const unread = identities.slice(newness.length).map(() => false);
		return [...unread, ...withoutForgotten(newness)];
	}

	private async count({ helpers }: IExecuteFunctions): Promise<number> {
		return await helpers.getProcessedDataCount('node', OPTIONS);
	}

	private async writeAll(context: IExecuteFunctions): Promise<void> {
		this.isWriting = true;
		while (this.waiting.length + this.findUnconfirmed().length > 0) {
			const startedAt = performance.now();
			await this.write(context, this.waiting.splice(0), this.findUnconfirmed());
			await delay((performance.now() - startedAt) * PAUSE_PER_WRITE);
		}
		this.isWriting = false;
		if (this.unconfirmed.size > 0 && !this.isConfirming) void this.confirmLater(context);
	}

	private async write(
		context: IExecuteFunctions,
		claims: readonly Claim[],
		earlier: readonly string[],
	): Promise<void> {
		const identities = claims.map(({ identity }) => identity);
		const all = [...identities, ...earlier];
		const newIdentities = await recordInDatabase(context, all, MAX_ENTRIES + this.room);
		const recordedAt = performance.now();
		for (const identity of earlier) {
			const isOverwritten = newIdentities?.has(identity) ?? false;
			if (isOverwritten) this.unconfirmed.set(identity, recordedAt);
			else this.unconfirmed.delete(identity);
		}
		if (newIdentities)
			for (const identity of identities) this.unconfirmed.set(identity, recordedAt);
		// Earlier ones may have been forgotten to make room for these, so they are not recorded again.
		const surplus = this.unconfirmed.size - MAX_UNCONFIRMED;
		for (const identity of [...this.unconfirmed.keys()].slice(0, Math.max(0, surplus))) {
			this.unconfirmed.delete(identity);
		}
		const unclaimed = newIdentities ?? new Set(identities);
		for (const { identity, resolve } of claims) resolve(unclaimed.delete(identity));
	}

	private findUnconfirmed(): string[] {
		const until = performance.now() - OVERWRITTEN_AFTER_MS;
		return [...this.unconfirmed].filter(([, at]) => at <= until).map(([identity]) => identity);
	}

	private async confirmLater(context: IExecuteFunctions): Promise<void> {
		this.isConfirming = true;
		await delay(OVERWRITTEN_AFTER_MS);
		this.isConfirming = false;
		if (!this.isWriting) await this.writeAll(context);
	}
}

/** The newness of events that are given oldest first; those before nearly all known ones are not new. */
function withoutForgotten(newness: readonly boolean[]): boolean[] {
	const known = newness.flatMap((isNew, index) => (isNew ? [] : [index]));
	const firstKept = known.length < MIN_KNOWN ? 0 : known[Math.floor(known.length * LATE_SHARE)];
	return newness.map((isNew, index) => isNew && index >= firstKept);
}

/** Returns those that are new; undefined if the database has failed. */
async function recordInDatabase(
	context: IExecuteFunctions,
	identities: readonly string[],
	maxEntries: number,
): Promise<Set<string> | undefined> {
	try {
		const unique = [...new Set(identities)];
		const recorded = await context.helpers.checkProcessedAndRecord(unique, 'node', {
			...OPTIONS,
			maxEntries,
		});
		return new Set(recorded.new.map(String));
	} catch (error) {
		// An event that comes twice is better than one that is missing.
		warnOf(context, error);
		return undefined;
	}
}

function warnOf({ logger }: IExecuteFunctions, error: Error): void {
	logger.warn(`n8n could not record which lemlist events arrived: ${error.message}`);
}

const stores = new Map<string, EventStore>();

/** The store of the node that is being executed. */
export function storeOf(context: IExecuteFunctions): EventStore {
	const key = `${context.getWorkflow().id} ${context.getNode().id}`;
	const store = stores.get(key) ?? new EventStore();
	stores.set(key, store);
	return store;
}
