import type { IExecuteFunctions } from 'n8n-workflow';

import { delay } from '../../transport/delay';

// n8n keeps the entries of a node in one row, which it reads and writes as a whole.
const MAX_ENTRIES = 5_000;

const OPTIONS = { mode: 'entries', maxEntries: MAX_ENTRIES } as const;

// The share of the time in which the row is read and written is then a fifth or less.
const PAUSE_PER_WRITE = 4;

interface Claim {
	identity: string;
	resolve(isNew: boolean): void;
}

/**
 * The events that came to a node, in n8n's database: the latest 5,000. n8n locks nothing, so the claims
 * of one process are written one after the other, and those that wait are written together.
 */
export class EventStore {
	private waiting: Claim[] = [];

	private isWriting = false;

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
		while (this.waiting.length > 0) {
			const claims = this.waiting.splice(0);
			const startedAt = performance.now();
			const newIdentities = await recordInDatabase(context, claims);
			for (const { identity, resolve } of claims) resolve(newIdentities.delete(identity));
			await delay((performance.now() - startedAt) * PAUSE_PER_WRITE);
		}
		this.isWriting = false;
	}
}

async function recordInDatabase(
	{ helpers, logger }: IExecuteFunctions,
	claims: readonly Claim[],
): Promise<Set<string>> {
	const identities = [...new Set(claims.map(({ identity }) => identity))];
	try {
		const recorded = await helpers.checkProcessedAndRecord(identities, 'node', OPTIONS);
		return new Set(recorded.new.map(String));
	} catch (error) {
		// An event that comes twice is better than one that is missing.
		logger.warn(`n8n could not record which lemlist events arrived: ${error.message}`);
		return new Set(identities);
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
