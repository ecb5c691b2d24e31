import type { IDataObject } from 'n8n-workflow';

import { toActivityKey } from '../eventIdentity';
import { matchesFilters, type EventFilters } from '../filters';
import { toTimestamp } from './activityApi';
import type { Cursor } from './cursor';

/** New activities that match the filters, and the cursor after them. */
export interface ReadResult {
	/** Oldest first. */
	activities: IDataObject[];
	cursor: Cursor;
	/** Whether a part of the backlog is left for the next poll. */
	isPartial?: boolean;
}

/** Collects the activities after a cursor that match the filters, each once. */
export class ActivityCollector {
	private readonly activities: IDataObject[] = [];

	private readonly seen: Record<string, number>;

	constructor(
		private readonly filters: EventFilters,
		private readonly cursor: Cursor,
	) {
		this.seen = { ...cursor.seen };
	}

	get size(): number {
		return this.activities.length;
	}

	/** Adds what matches of a query's result; activities later than `until` are left for the next poll. */
	add(records: IDataObject[], until: number): void {
		for (const record of records) {
			const timestamp = toTimestamp(record);
			const isDue = timestamp > this.cursor.lowerBound && timestamp <= until;
			const key = toActivityKey(record);
			if (!isDue || this.seen[key] !== undefined) continue;
			// lemlist may have ignored the type of the query.
			if (!matchesFilters(this.filters, undefined, record)) continue;
			this.seen[key] = timestamp;
			this.activities.push(record);
		}
	}

	/** Drops all but the latest ones. */
	keepLatest(count: number): void {
		if (this.size <= count) return;
		this.activities.sort((a, b) => toTimestamp(b) - toTimestamp(a));
		this.activities.length = count;
	}

	/** The collected activities, and the cursor after everything up to `newest` has been read. */
	resultUpTo(newest: number): ReadResult {
		// Of two activities with the same date, lemlist lists the later one first.
		const activities = [...this.activities].reverse();
		activities.sort((a, b) => toTimestamp(a) - toTimestamp(b));
		const { lowerBound } = this.cursor;
		return { activities, cursor: { newest, lowerBound, seen: this.seen } };
	}
}
