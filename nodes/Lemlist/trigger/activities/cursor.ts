import type { IDataObject } from 'n8n-workflow';

import type { EventFilters } from '../filters';

// lemlist may list an activity later than it happened, so this much is read again by each poll.
const OVERLAP_MS = 10 * 60_000;

// Keeps what n8n stores for a node below about 50 kB.
const MAX_SEEN = 1_000;

/**
 * How far a node has read, in milliseconds of lemlist's clock only, so that n8n's clock does not
 * matter.
 */
export interface Cursor {
	/** Everything up to here has been read. */
	newest: number;
	/** Nothing up to here is read again. */
	lowerBound: number;
	/** Activities after `lowerBound` that became items: when they happened, by ID. */
	seen: Record<string, number>;
}

/** A cursor, and the filters that it was reached with. */
export interface PollState {
	cursor: Cursor;
	filters: EventFilters;
}

// The keys in n8n's database, which saved workflows contain.
interface StoredState {
	newest: number;
	floor?: number;
	seen?: Record<string, number>;
	filters: string;
}

/** The state in a node's static data; undefined before the first poll. */
export function loadState(staticData: IDataObject): PollState | undefined {
	const { newest, floor, seen, filters } = staticData as Partial<StoredState>;
	if (newest === undefined || filters === undefined) return undefined;
	const cursor = { newest, lowerBound: floor ?? newest, seen: { ...seen } };
	return { cursor, filters: parseFilterKey(filters) };
}

/** Writes the state to static data; with very many activities, the overlap shrinks to limit its size. */
export function saveState(staticData: IDataObject, { cursor, filters }: PollState): void {
	const overlapStart = Math.max(cursor.lowerBound, cursor.newest - OVERLAP_MS);
	const entries = Object.entries(cursor.seen).sort(([, a], [, b]) => b - a);
	const floor = Math.max(overlapStart, entries[MAX_SEEN]?.[1] ?? overlapStart);
	const seen = Object.fromEntries(entries.filter(([, timestamp]) => timestamp > floor));
	const stored: StoredState = { newest: cursor.newest, floor, seen, filters: filterKey(filters) };
	Object.assign(staticData, stored);
}

/** The state of a node that reads what happens from a time on, in milliseconds. */
export function stateFrom(newest: number, filters: EventFilters): PollState {
	return { cursor: { newest, lowerBound: newest, seen: {} }, filters };
}

/** The state without what only matters before the overlap, which is read again. */
export function keepOverlap(state: PollState): PollState {
	return loadState(toStoredState(state)) ?? state;
}

/** The state as n8n stores it. */
export function toStoredState(state: PollState): IDataObject {
	const stored: IDataObject = {};
	saveState(stored, state);
	return stored;
}

/** The state with which activities are read that are younger than this. */
export function limitLookBack({ cursor, filters }: PollState, lookBackMs: number): PollState {
	const lowerBound = Math.max(cursor.lowerBound, Date.now() - lookBackMs);
	return { cursor: { ...cursor, lowerBound }, filters };
}

/** A key that filters have in common if they match the same activities. */
export function filterKey({ events, campaignIds, isFirst }: EventFilters): string {
	return JSON.stringify([[...events].sort(), [...campaignIds].sort(), isFirst]);
}

function parseFilterKey(key: string): EventFilters {
	const [events, campaignIds, isFirst] = JSON.parse(key) as [string[], string[], boolean];
	return { events, campaignIds, isFirst };
}
