import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import { isWanted, type Filters } from '../Lemlist/trigger/filters';
import { allPages, firstPage, momentOf, PAGE_SIZE } from './activities';
import type { Mark } from './mark';
import { streamsOf, untyped, type Stream } from './streams';

const HOUR_MS = 60 * 60_000;

// What is read in one go after a long time; grows while little happened.
const SPAN_MS = 6 * HOUR_MS;
const FEW = 100;

// The rest of a large backlog is left to the next poll, so that n8n's memory is not filled.
const MANY = 10_000;

const DEFAULT_BUDGET_MS = 5 * 60_000;

/** Wanted activities, oldest first, and the mark after them. */
export interface Reading {
	activities: IDataObject[];
	mark: Mark;
}

interface FirstLook {
	stream: Stream;
	records: IDataObject[];
}

/** The latest activities: up to a page of each question. */
export async function readLatest(context: IPollFunctions, filters: Filters): Promise<Reading> {
	const looks = await lookAtAll(context, filters, 0);
	const sifted = new Sieve(filters, { newest: 0, floor: 0, seen: {} });
	for (const { stream, records } of looks) sifted.add(stream, records, Infinity);
	const full = looks.filter(({ records }) => records.length >= PAGE_SIZE);
	const mark = {
		newest: newestOf(looks),
		// Older ones were not read.
		floor: Math.max(0, ...full.map(({ records }) => momentOf(records[records.length - 1]))),
		seen: sifted.seen,
	};
	return { activities: sifted.oldestFirst(), mark };
}

/** All activities after a mark, or as many as one poll should take. */
export async function readSince(
	context: IPollFunctions,
	filters: Filters,
	mark: Mark,
): Promise<Reading> {
	const end = deadline(context);
	const looks = await lookAtAll(context, filters, mark.floor);
	// What happens from now on is left to the next poll, for all questions alike.
	const newest = Math.max(mark.newest, newestOf(looks));
	const sifted = new Sieve(filters, mark);
	const isAll = looks.every(({ records }) => records.length < PAGE_SIZE);
	if (isAll) {
		for (const { stream, records } of looks) sifted.add(stream, records, newest);
		return sifted.readingUntil(newest);
	}

	const streams = looks.map(({ stream }) => stream);
	let spanMs = SPAN_MS;
	let done = mark.floor;
	while (done < newest && sifted.size < MANY && performance.now() < end) {
		const until = done + spanMs < newest ? done + spanMs : newest;
		const before = sifted.size;
		await Promise.all(
			streams.map(async (stream) => {
				const span = { after: done, ...(until < newest && { until }) };
				sifted.add(stream, await allPages(context, stream, span), until);
			}),
		);
		done = until;
		spanMs = sifted.size - before < FEW ? spanMs * 2 : SPAN_MS;
	}
	return sifted.readingUntil(done);
}
