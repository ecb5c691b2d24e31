import type { IExecuteFunctions } from 'n8n-workflow';

import { delay } from '../../transport/delay';

// n8n keeps the entries of a node in one row, which it reads and writes as a whole.
const MAX_ENTRIES = 5_000;

const OPTIONS = { mode: 'entries', maxEntries: MAX_ENTRIES } as const;

// The share of the time in which the row is read and written is then a fifth or less.
const PAUSE_PER_WRITE = 4;

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

	/** Whether the store has forgotten events to make room for later ones. */
	async isFull({ helpers }: IExecuteFunctions): Promise<boolean> {
		return (await helpers.getProcessedDataCount('node', OPTIONS)) >= MAX_ENTRIES;
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
		const newIdentities = await recordInDatabase(context, [...identities, ...earlier]);
		const recordedAt = performance.now();
		for (const identity of earlier) {
			const isOverwritten = newIdentities?.has(identity) ?? false;
			if (isOverwritten) this.unconfirmed.set(identity, recordedAt);
			else this.unconfirmed.delete(identity);
		}
		if (newIdentities)
			for (const identity of identities) this.unconfirmed.set(identity, recordedAt);
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

/** Returns those that are new; undefined if the database has failed. */
async function recordInDatabase(
	{ helpers, logger }: IExecuteFunctions,
	identities: readonly string[],
): Promise<Set<string> | undefined> {
	try {
		const unique = [...new Set(identities)];
		const recorded = await helpers.checkProcessedAndRecord(unique, 'node', OPTIONS);
		return new Set(recorded.new.map(String));
	} catch (error) {
		// An event that comes twice is better than one that is missing.
		logger.warn(`n8n could not record which lemlist events arrived: ${error.message}`);
		return undefined;
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
