import type { IDataObject } from 'n8n-workflow';

import { isWanted, type Filters } from '../Lemlist/trigger/filters';
import { momentOf } from './activities';
import type { Mark } from './mark';
import type { Stream } from './streams';

/** Activities that are wanted and new, and the mark after them. */
export interface Reading {
	/** Oldest first. */
	activities: IDataObject[];
	mark: Mark;
	/** Of a large backlog some is left. */
	isPartial?: boolean;
}

/** Keeps of what is read the activities that are wanted and not done yet, each once. */
export class Sieve {
	private readonly activities: IDataObject[] = [];

	private readonly seen: Record<string, number>;

	constructor(
		private readonly filters: Filters,
		private readonly mark: Mark,
	) {
		this.seen = { ...mark.seen };
	}

	get size(): number {
		return this.activities.length;
	}

	/** Takes what a stream gave, newest first; what happened after `until` stays for later. */
	add({ event }: Stream, records: IDataObject[], until: number): void {
		for (const record of records) {
			const moment = momentOf(record);
			const isDue = moment > this.mark.floor && moment <= until;
			if (!isDue || this.seen[String(record._id)] !== undefined) continue;
			if (!isWanted(this.filters, event, record)) continue;
			this.seen[String(record._id)] = moment;
			this.activities.push(record);
		}
	}

	/** What was kept, and the mark when everything up to `newest` has been read. */
	readingUntil(newest: number): Reading {
		// Of two activities of one moment, lemlist lists the later one first.
		const activities = [...this.activities].reverse();
		activities.sort((one, other) => momentOf(one) - momentOf(other));
		return { activities, mark: { newest, floor: this.mark.floor, seen: this.seen } };
	}
}
