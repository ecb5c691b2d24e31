import { MAX_ENTRIES, type EventTable } from './eventTable';

// With fewer entries, the table has forgotten nothing. Two processes at once may remove more than they add.
const FULL_TABLE = 0.8 * MAX_ENTRIES;

// Some entries are about events that are not read, because they are older, or no activities.
const SOUGHT_SHARE = 0.9;

// So many known events may be older than a forgotten one: they were delivered late, or caught up later.
const LATE_SHARE = 0.2;

/** If the table knows fewer of the events, it also knows older ones that are not read. So it has forgotten none. */
export const MIN_KNOWN = 1_000;

// For a moment, the table holds as many events in addition, and other processes make room for them.
const LOOKUP_SIZE = 500;

/** What a full table knows of events. */
export interface KnownEvents {
	known: Set<string>;
	/** From which event on an unknown one is new. */
	firstNew: number;
}

/**
 * Looks for events, oldest first, in a table that may have forgotten some of them; undefined if it has
 * forgotten none. Unknown events that are older than nearly all known ones are regarded as forgotten.
 */
export async function findKnownEvents(
	table: EventTable,
	identities: readonly string[],
): Promise<KnownEvents | undefined> {
	if (identities.length <= MIN_KNOWN) return undefined;
	const count = await table.count();
	if (count < FULL_TABLE) return undefined;

	const known = new Set<string>();
	let start = identities.length;
	while (start > 0 && known.size < count * SOUGHT_SHARE) {
		const part = identities.slice(Math.max(0, start - LOOKUP_SIZE), start);
		for (const identity of await table.lookUp(part)) known.add(identity);
		start -= part.length;
	}
	return { known, firstNew: Math.max(start, findFirstNew(identities, known)) };
}

function findFirstNew(identities: readonly string[], known: ReadonlySet<string>): number {
	if (known.size < MIN_KNOWN) return 0;
	const indexes = identities.flatMap((identity, index) => (known.has(identity) ? [index] : []));
	return indexes[Math.floor(indexes.length * LATE_SHARE)];
}
