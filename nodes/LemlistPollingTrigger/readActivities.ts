import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { EventFilters } from '../Lemlist/trigger/filters';
import { fetchFirstPage, toTimestamp, ACTIVITIES_PER_PAGE } from './activityApi';
import { readBacklog } from './backlog';
import type { Cursor } from './cursor';
import { ActivityCollector, type ReadResult } from './activityCollector';
import { queriesFor, allTypesQuery, type ActivityQuery } from './activityQueries';

interface FirstPage {
	query: ActivityQuery;
	/** Newest first. */
	records: IDataObject[];
}

/** The latest activities, up to a page of each stream, and the mark with which a node begins. */
export async function readLatestActivities(
	context: IPollFunctions,
	filters: EventFilters,
): Promise<ReadResult> {
	const firstPages = await fetchFirstPages(context, filters, 0);
	const fullPages = firstPages.filter(({ records }) => isFullPage(records));
	// Beyond a full page nothing has been read, so nothing there is looked at again.
	const floor = Math.max(
		0,
		...fullPages.map(({ records }) => toTimestamp(records[ACTIVITIES_PER_PAGE - 1])),
	);
	const collector = new ActivityCollector(filters, { newest: 0, floor: 0, seen: {} });
	for (const { query, records } of firstPages) collector.add(query, records, Infinity);
	const { activities, cursor } = collector.resultUpTo(newestTimestamp(firstPages));
	return { activities, cursor: { ...cursor, floor } };
}

/** The activities since a mark; of a large backlog as much as one poll should take. */
export async function readActivitiesSince(
	context: IPollFunctions,
	filters: EventFilters,
	cursor: Cursor,
): Promise<ReadResult> {
	const firstPages = await fetchFirstPages(context, filters, cursor.floor);
	// What happens from now on is left to the next poll, in all streams alike.
	const newest = Math.max(cursor.newest, newestTimestamp(firstPages));
	const collector = new ActivityCollector(filters, cursor);
	if (firstPages.some(({ records }) => isFullPage(records))) {
		const queries = firstPages.map(({ query }) => query);
		return await readBacklog(context, queries, collector, { after: cursor.floor, until: newest });
	}
	for (const { query, records } of firstPages) collector.add(query, records, newest);
	return collector.resultUpTo(newest);
}

async function fetchFirstPages(
	context: IPollFunctions,
	filters: EventFilters,
	after: number,
): Promise<FirstPage[]> {
	const fetchFirst = async (query: ActivityQuery) => ({
		query,
		records: await fetchFirstPage(context, query, after),
	});
	const firstPages = await Promise.all(queriesFor(filters).map(fetchFirst));
	const supportedPages = firstPages.filter((page): page is FirstPage => page.records !== undefined);
	if (supportedPages.length === firstPages.length) return supportedPages;
	// lemlist may list an activity under a type that it does not know as a filter.
	const { query, records = [] } = await fetchFirst(allTypesQuery(filters));
	return [...supportedPages, { query, records }];
}

function isFullPage(records: IDataObject[]): boolean {
	return records.length >= ACTIVITIES_PER_PAGE;
}

function newestTimestamp(firstPages: FirstPage[]): number {
	return firstPages
		.flatMap(({ records }) => records.slice(0, 1))
		.reduce((newest, record) => Math.max(newest, toTimestamp(record)), 0);
}
