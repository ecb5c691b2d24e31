import type { IExecuteFunctions } from 'n8n-workflow';

/** n8n reads and writes the entries of a node as a whole, so there must not be too many. */
export const MAX_ENTRIES = 5_000;

const OPTIONS = { mode: 'entries', maxEntries: MAX_ENTRIES } as const;

/**
 * The events of a node in n8n's table of processed items (n8n's `deduplication-helper.js`). It locks nothing
 * and forgets the entries that were recorded first.
 */
export class EventTable {
	constructor(private readonly context: IExecuteFunctions) {}

	/** How many events it knows; if the database fails, as many as it can. */
	async count(): Promise<number> {
		try {
			return await this.context.helpers.getProcessedDataCount('node', OPTIONS);
		} catch (error) {
			this.warn(error);
			return MAX_ENTRIES;
		}
	}

	/** Records events that it doesn't know, in their order, and returns these. Throws if the database fails. */
	async record(identities: readonly string[]): Promise<Set<string>> {
		return await this.add(identities, MAX_ENTRIES);
	}

	/** Returns those that it knows; none if the database fails. n8n looks up by recording, so unknown ones are removed again. */
	async lookUp(identities: readonly string[]): Promise<string[]> {
		try {
			const unknown = await this.add(identities);
			await this.remove([...unknown]);
			return identities.filter((identity) => !unknown.has(identity));
		} catch (error) {
			this.warn(error);
			return [];
		}
	}

	/** Forgets events. If the database fails, they stay. */
	async remove(identities: string[]): Promise<void> {
		if (identities.length === 0) return;
		const removal = this.context.helpers.removeProcessed(identities, 'node', OPTIONS);
		await removal.catch((error) => this.warn(error));
	}

	/** Logs that the database has failed. */
	warn(error: Error): void {
		this.context.logger.warn(`n8n could not record which lemlist events arrived: ${error.message}`);
	}

	private async add(identities: readonly string[], maxEntries?: number): Promise<Set<string>> {
		const options = { ...OPTIONS, maxEntries };
		const unique = [...new Set(identities)];
		const { helpers } = this.context;
		const result = await helpers.checkProcessedAndRecord(unique, 'node', options);
		return new Set(result.new.map(String));
	}
}
