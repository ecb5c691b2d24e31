import { createHash } from 'node:crypto';

import { CancellationError } from '../delay';
import type { Account } from './account';

const KEPT_MS = 5 * 60_000;

// Far more than people look at within minutes; beyond it, the oldest entries are deleted.
const MAX_ENTRIES = 500;

interface Entry {
	value: Promise<unknown>;
	expiresAt: number;
}

const CANCELLED = Symbol('cancelled');

const entries = new Map<string, Entry>();

/**
 * What a request in an account resolved with in the last minutes, in any execution of this process;
 * sends it if there is nothing. A failure is not kept, and one that waits for a request of a cancelled
 * execution sends its own.
 */
export async function rememberForAccount<Value>(
	{ id, baseUrl, session }: Account,
	name: string,
	fetchValue: () => Promise<Value>,
): Promise<Value> {
	const key = createHash('sha256')
		.update(JSON.stringify([id, baseUrl, session, name]))
		.digest('hex');
	for (let known = findEntry(key); known; known = findEntry(key)) {
		const value = await known.value.catch(toCancelled);
		if (value !== CANCELLED) return value as Value;
		forget(key, known);
	}

	const value = fetchValue();
	const entry = { value, expiresAt: Date.now() + KEPT_MS };
	entries.delete(key);
	entries.set(key, entry);
	if (entries.size > MAX_ENTRIES) deleteOldest();
	return await value.catch((error: unknown) => {
		forget(key, entry);
		throw error;
	});
}

function toCancelled(error: unknown): typeof CANCELLED {
	if (error instanceof CancellationError) return CANCELLED;
	throw error;
}

function findEntry(key: string): Entry | undefined {
	const entry = entries.get(key);
	return entry && entry.expiresAt > Date.now() ? entry : undefined;
}

/** Deletes an entry, unless another one has taken its place. */
function forget(key: string, entry: Entry): void {
	if (entries.get(key) === entry) entries.delete(key);
}

function deleteOldest(): void {
	const [oldest] = entries.keys();
	entries.delete(oldest);
}
