import type { IDataObject } from 'n8n-workflow';

import type { EventFilters } from '../Lemlist/trigger/filters';

// lemlist may list an activity later than it happened; this much is read again each time.
const OVERLAP_MS = 10 * 60_000;

// Bounds what n8n stores for the node to about 50 kB.
const MAX_SEEN = 1_000;

/**
 * How far a node has come, in lemlist's time only, so that n8n's clock does not matter. All moments
 * are milliseconds.
 */
export interface Cursor {
	/** Everything up to here has been read. */
	newest: number;
	/** Nothing up to here is looked at again. */
	floor: number;
	/** When the activities happened that are done, of those after `floor`. */
	seen: Record<string, number>;
}

/** A mark and the filters that it was made with. */
export interface PollState {
	cursor: Cursor;
	filters: EventFilters;
}

/** What a node has kept; nothing before its first run. */
export function loadState(data: IDataObject): PollState | undefined {
	const { newest, floor, seen, filters } = data as Partial<Cursor> & { filters?: string };
	if (newest === undefined || filters === undefined) return undefined;
	const cursor = { newest, floor: floor ?? newest, seen: { ...seen } };
	return { cursor, filters: parseFilterKey(filters) };
}

/** Keeps a mark, within bounds: with very many activities, the time that is read again shrinks. */
export function saveState(data: IDataObject, filters: EventFilters, cursor: Cursor): void {
	const overlapStart = Math.max(cursor.floor, cursor.newest - OVERLAP_MS);
	const entries = Object.entries(cursor.seen).sort(([, a], [, b]) => b - a);
	const floor = Math.max(overlapStart, entries[MAX_SEEN]?.[1] ?? overlapStart);
	const seen = Object.fromEntries(entries.filter(([, timestamp]) => timestamp > floor));
	Object.assign(data, { newest: cursor.newest, floor, seen, filters: filterKey(filters) });
}

/** A name that filters of the same effect share. */
export function filterKey({ events, campaignIds, isFirst }: EventFilters): string {
	return JSON.stringify([[...events].sort(), [...campaignIds].sort(), isFirst]);
}

function parseFilterKey(key: string): EventFilters {
	const [events, campaignIds, isFirst] = JSON.parse(key) as [string[], string[], boolean];
	return { events, campaignIds, isFirst };
}
