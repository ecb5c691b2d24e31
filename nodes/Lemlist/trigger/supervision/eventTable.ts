import type { IExecuteFunctions } from 'n8n-workflow';

/** n8n reads and writes the entries of a node as a whole, so there must not be too many. */
export const MAX_ENTRIES = 5_000;

const OPTIONS = { mode: 'entries', maxEntries: MAX_ENTRIES } as const;

/**
 * The events of a node in n8n's table of processed items (n8n's `deduplication-helper.js`). It locks nothing
 * and forgets the entries that were recorded first. All methods throw if the database fails.
 */
export class EventTable {
	constructor(private readonly helpers: IExecuteFunctions['helpers']) {}

	/** How many events it knows. */
	async count(): Promise<number> {
		return await this.helpers.getProcessedDataCount('node', OPTIONS);
	}

	/** Records events that it doesn't know, in their order, and returns these. */
	async record(identities: readonly string[]): Promise<Set<string>> {
		return await this.add(identities, MAX_ENTRIES);
	}

	/** Returns those that it knows. n8n records what it looks for, so that is removed again. */
	async lookUp(identities: readonly string[]): Promise<string[]> {
		const unknown = await this.add(identities);
		await this.remove([...unknown]);
		return identities.filter((identity) => !unknown.has(identity));
	}

	/** Forgets events. */
	async remove(identities: string[]): Promise<void> {
		if (identities.length > 0) await this.helpers.removeProcessed(identities, 'node', OPTIONS);
	}

	private async add(identities: readonly string[], maxEntries?: number): Promise<Set<string>> {
		const options = { ...OPTIONS, maxEntries };
		const unique = [...new Set(identities)];
		const result = await this.helpers.checkProcessedAndRecord(unique, 'node', options);
		return new Set(result.new.map(String));
	}
}
