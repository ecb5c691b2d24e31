import 'reflect-metadata';

import { createHash } from 'node:crypto';

import { DataDeduplicationService } from 'n8n-core';
import type {
	DeduplicationItemTypes,
	DeduplicationScope,
	ICheckProcessedContextData,
	ICheckProcessedOptions,
	IDataDeduplicator,
	IDeduplicationOutput,
} from 'n8n-workflow';

/** n8n's table of processed items, as n8n's server keeps it: a list of digests for each node. */
class ProcessedItems implements IDataDeduplicator {
	private readonly rows = new Map<string, string[]>();

	/** Set to an error that the database throws. */
	failure?: Error;

	async checkProcessedAndRecord(
		items: DeduplicationItemTypes[],
		_scope: DeduplicationScope,
		context: ICheckProcessedContextData,
		{ maxEntries = Infinity }: ICheckProcessedOptions,
	): Promise<IDeduplicationOutput> {
		const row = [...(await this.read(context))];
		const known = new Set(row);
		const output: IDeduplicationOutput = { new: [], processed: [] };
		for (const item of items) {
			const isKnown = known.has(toHash(item));
			output[isKnown ? 'processed' : 'new'].push(item);
			if (!isKnown) row.push(toHash(item));
		}
		this.rows.set(toKey(context), row.slice(-maxEntries));
		return output;
	}

	/** Removes the latest entries again, as another process does that has read the row before they were written. */
	overwriteLatest(count: number): void {
		for (const [key, row] of this.rows) this.rows.set(key, row.slice(0, -count));
	}

	async removeProcessed(
		items: DeduplicationItemTypes[],
		_scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		const hashes = new Set(items.map(toHash));
		const row = await this.read(context);
		this.rows.set(
			toKey(context),
			row.filter((hash) => !hashes.has(hash)),
		);
	}

	async clearAllProcessedItems(
		_scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		this.rows.delete(toKey(context));
	}

	async getProcessedDataCount(
		_scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<number> {
		return (await this.read(context)).length;
	}

	/** Reads a row. What another process writes before the row is written again is lost, because nothing is locked. */
	private async read(context: ICheckProcessedContextData): Promise<string[]> {
		const row = this.rows.get(toKey(context)) ?? [];
		await new Promise((resolve) => void setTimeout(resolve, 1));
		if (this.failure) throw this.failure;
		return row;
	}

	checkProcessedItemsAndRecord = unused;
}

function toKey({ workflow, node }: ICheckProcessedContextData): string {
	return `${workflow.id} ${node?.id}`;
}

function toHash(item: DeduplicationItemTypes): string {
	return createHash('md5').update(String(item)).digest('base64');
}

function unused(): never {
	throw new Error('No node of this package uses this');
}

/** The table of processed items of the n8n in this process. */
export const processedItems = new ProcessedItems();

let isRegistered = false;

/** Makes n8n-core use the table. */
export async function registerProcessedItems(): Promise<void> {
	if (isRegistered) return;
	isRegistered = true;
	await DataDeduplicationService.init(processedItems);
}
