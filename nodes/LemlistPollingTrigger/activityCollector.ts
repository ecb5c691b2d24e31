import type { IDataObject } from 'n8n-workflow';

import { matchesFilters, type EventFilters } from '../Lemlist/trigger/filters';
import { toTimestamp } from './activityApi';
import type { Cursor } from './cursor';
import type { ActivityQuery } from './activityQueries';

/** Activities that are wanted and new, and the mark after them. */
export interface ReadResult {
	/** Oldest first. */
	activities: IDataObject[];
	cursor: Cursor;
	/** Of a large backlog some is left. */
	isPartial?: boolean;
}

/** Keeps of what is read the activities that are wanted and not done yet, each once. */
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

	/** Takes what a stream gave, newest first; what happened after `until` stays for later. */
	add({ event }: ActivityQuery, records: IDataObject[], until: number): void {
		for (const record of records) {
			const timestamp = toTimestamp(record);
			const isDue = timestamp > this.cursor.floor && timestamp <= until;
			if (!isDue || this.seen[String(record._id)] !== undefined) continue;
			if (!matchesFilters(this.filters, event, record)) continue;
			this.seen[String(record._id)] = timestamp;
			this.activities.push(record);
		}
	}

	/** What was kept, and the mark when everything up to `newest` has been read. */
	resultUpTo(newest: number): ReadResult {
		// Of two activities of one moment, lemlist lists the later one first.
		const activities = [...this.activities].reverse();
		activities.sort((a, b) => toTimestamp(a) - toTimestamp(b));
		return { activities, cursor: { newest, floor: this.cursor.floor, seen: this.seen } };
	}
}
