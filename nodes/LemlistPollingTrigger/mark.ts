import type { IDataObject } from 'n8n-workflow';

import type { Filters } from '../Lemlist/trigger/filters';

// lemlist may list an activity later than it happened; this much is read again each time.
const LOOK_BACK_MS = 10 * 60_000;

// Bounds what n8n stores for the node to about 50 kB.
const MAX_SEEN = 1_000;

/**
 * How far a node has come, in lemlist's time only, so that n8n's clock does not matter. All moments
 * are milliseconds.
 */
export interface Mark {
	/** Everything up to here has been read. */
	newest: number;
	/** Nothing up to here is looked at again. */
	floor: number;
	/** When the activities happened that are done, of those after `floor`. */
	seen: Record<string, number>;
}

/** A mark and the filters that it was made with. */
export interface Kept {
	mark: Mark;
	filters: Filters;
}

/** What a node has kept; nothing before its first run. */
export function keptIn(data: IDataObject): Kept | undefined {
	const { newest, floor, seen, filters } = data as Partial<Mark> & { filters?: string };
	if (newest === undefined || filters === undefined) return undefined;
	const mark = { newest, floor: floor ?? newest, seen: { ...seen } };
	return { mark, filters: filtersNamed(filters) };
}

/** Keeps a mark, within bounds: with very many activities, the time that is read again shrinks. */
export function keep(data: IDataObject, filters: Filters, mark: Mark): void {
	const lookBack = Math.max(mark.floor, mark.newest - LOOK_BACK_MS);
	const entries = Object.entries(mark.seen).sort(([, a], [, b]) => b - a);
	const floor = Math.max(lookBack, entries[MAX_SEEN]?.[1] ?? lookBack);
	const seen = Object.fromEntries(entries.filter(([, moment]) => moment > floor));
	Object.assign(data, { newest: mark.newest, floor, seen, filters: nameOf(filters) });
}

/** A name that filters of the same effect share. */
export function nameOf({ events, campaignIds, isFirst }: Filters): string {
	return JSON.stringify([[...events].sort(), [...campaignIds].sort(), isFirst]);
}

function filtersNamed(name: string): Filters {
	const [events, campaignIds, isFirst] = JSON.parse(name) as [string[], string[], boolean];
	return { events, campaignIds, isFirst };
}
