import { createHash } from 'node:crypto';

import type { Account } from './account';

const KEPT_MS = 5 * 60_000;

// Far more than people look at within minutes; beyond it, the oldest entries are deleted.
const MAX_ENTRIES = 500;

interface Entry {
	value: Promise<unknown>;
	expiresAt: number;
}

const entries = new Map<string, Entry>();

/**
 * What a request in an account resolved with in the last minutes, in any execution of this process;
 * sends it if there is nothing. A failure is not kept.
 */
export async function rememberForAccount<Value>(
	{ id, baseUrl, session }: Account,
	name: string,
	fetchValue: () => Promise<Value>,
): Promise<Value> {
	const key = createHash('sha256')
		.update(JSON.stringify([id, baseUrl, session, name]))
		.digest('hex');
	const known = entries.get(key);
	if (known && known.expiresAt > Date.now()) return (await known.value) as Value;

	const value = fetchValue();
	entries.delete(key);
	entries.set(key, { value, expiresAt: Date.now() + KEPT_MS });
	if (entries.size > MAX_ENTRIES) deleteOldest();
	return await value.catch((error: unknown) => {
		entries.delete(key);
		throw error;
	});
}

function deleteOldest(): void {
	const [oldest] = entries.keys();
	entries.delete(oldest);
}
