import { MAX_ENTRIES, type EventTable } from './eventTable';

// Lookups of two processes at the same time can shrink a full table by this much.
const MIN_FULL_COUNT = 0.8 * MAX_ENTRIES;

// Some entries are about events that are not in the list, because they are older, or no activities.
const SOUGHT_SHARE = 0.9;

// Up to this share of the known events may be older than a forgotten one, because they were delivered or caught up late.
const LATE_SHARE = 0.2;

/** If it knows fewer of the events, most entries are about events that aren't in the list. */
export const MIN_KNOWN = 1_000;

/** A lookup adds as many entries for a moment, and another process may then drop as many old ones. */
export const LOOKUP_SIZE = 500;

/** What the table knows of a list of events. */
export interface KnownEvents {
	known: Set<string>;
	/** The index from which unknown events are new. Before it, they may be forgotten ones. */
	firstRemembered: number;
}

/**
 * Looks for events, oldest first, in a table that is full or gets full by recording them; otherwise
 * undefined. Unknown events that are older than nearly all known ones are regarded as forgotten.
 */
export async function findKnownEvents(
	table: EventTable,
	identities: readonly string[],
): Promise<KnownEvents | undefined> {
	if (identities.length <= MIN_KNOWN) return undefined;
	const count = await table.count();
	if (count + identities.length <= MIN_FULL_COUNT) return undefined;

	const isFull = count >= MIN_FULL_COUNT;
	const soughtCount = isFull ? count * SOUGHT_SHARE : Infinity;
	const known = new Set<string>();
	let start = identities.length;
	while (start > 0 && known.size < soughtCount) {
		const part = identities.slice(Math.max(0, start - LOOKUP_SIZE), start);
		for (const identity of await table.lookUp(part)) known.add(identity);
		start -= part.length;
	}
	if (!isFull || known.size < MIN_KNOWN) return { known, firstRemembered: 0 };
	return { known, firstRemembered: Math.max(start, findFirstRemembered(identities, known)) };
}

function findFirstRemembered(identities: readonly string[], known: ReadonlySet<string>): number {
	const indexes = identities.flatMap((identity, index) => (known.has(identity) ? [index] : []));
	return indexes[Math.floor(indexes.length * LATE_SHARE)];
}
