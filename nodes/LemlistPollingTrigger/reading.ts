import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { Filters } from '../Lemlist/trigger/filters';
import { firstPage, momentOf, PAGE_SIZE } from './activities';
import { readBacklog } from './backlog';
import type { Mark } from './mark';
import { Sieve, type Reading } from './sieve';
import { streamsOf, untyped, type Stream } from './streams';

interface Look {
	stream: Stream;
	/** Newest first. */
	records: IDataObject[];
}

/** The latest activities, up to a page of each stream, and the mark with which a node begins. */
export async function readLatest(context: IPollFunctions, filters: Filters): Promise<Reading> {
	const looks = await lookAtAll(context, filters, 0);
	const full = looks.filter(({ records }) => isFull(records));
	// Beyond a full page nothing has been read, so nothing there is looked at again.
	const floor = Math.max(0, ...full.map(({ records }) => momentOf(records[PAGE_SIZE - 1])));
	const sieve = new Sieve(filters, { newest: 0, floor: 0, seen: {} });
	for (const { stream, records } of looks) sieve.add(stream, records, Infinity);
	const { activities, mark } = sieve.readingUntil(newestOf(looks));
	return { activities, mark: { ...mark, floor } };
}

/** The activities since a mark; of a large backlog as much as one poll should take. */
export async function readSince(
	context: IPollFunctions,
	filters: Filters,
	mark: Mark,
): Promise<Reading> {
	const looks = await lookAtAll(context, filters, mark.floor);
	// What happens from now on is left to the next poll, in all streams alike.
	const newest = Math.max(mark.newest, newestOf(looks));
	const sieve = new Sieve(filters, mark);
	if (looks.some(({ records }) => isFull(records))) {
		const streams = looks.map(({ stream }) => stream);
		return await readBacklog(context, streams, sieve, { after: mark.floor, until: newest });
	}
	for (const { stream, records } of looks) sieve.add(stream, records, newest);
	return sieve.readingUntil(newest);
}

async function lookAtAll(
	context: IPollFunctions,
	filters: Filters,
	after: number,
): Promise<Look[]> {
	const look = async (stream: Stream) => ({
		stream,
		records: await firstPage(context, stream, after),
	});
	const looks = await Promise.all(streamsOf(filters).map(look));
	const known = looks.filter((one): one is Look => one.records !== undefined);
	if (known.length === looks.length) return known;
	// lemlist may list an activity under a type that it does not know as a filter.
	const { stream, records = [] } = await look(untyped(filters));
	return [...known, { stream, records }];
}

function isFull(records: IDataObject[]): boolean {
	return records.length >= PAGE_SIZE;
}

function newestOf(looks: Look[]): number {
	return looks
		.flatMap(({ records }) => records.slice(0, 1))
		.reduce((newest, record) => Math.max(newest, momentOf(record)), 0);
}
