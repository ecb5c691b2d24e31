import type { IPollFunctions } from 'n8n-workflow';

import { fetchAllPages, type TimeRange } from './activityApi';
import type { ReadResult, ActivityCollector } from './activityCollector';
import type { ActivityQuery } from './activityQueries';

// Read in one go; longer while little happened, so that months of silence are soon crossed.
const BASE_SPAN_MS = 6 * 60 * 60_000;
const SPARSE_ACTIVITY_COUNT = 500;

// Enough for one execution; the next poll goes on from there.
const MAX_ACTIVITIES_PER_POLL = 10_000;

// For versions of n8n that set no limit themselves.
const DEFAULT_BUDGET_MS = 4 * 60_000;

/** Reads what has piled up, from the oldest on, as far as one poll should go. */
export async function readBacklog(
	context: IPollFunctions,
	queries: ActivityQuery[],
	collector: ActivityCollector,
	range: Required<TimeRange>,
): Promise<ReadResult> {
	const deadline = performance.now() + pollBudgetMs(context);
	let spanMs = BASE_SPAN_MS;
	let readUpTo = range.after;
	do {
		const until = Math.min(readUpTo + spanMs, range.until);
		const span = { after: readUpTo, ...(until < range.until && { until }) };
		const count = await readSpan(context, queries, collector, span, until);
		spanMs = count < SPARSE_ACTIVITY_COUNT ? spanMs * 2 : BASE_SPAN_MS;
		readUpTo = until;
	} while (
		readUpTo < range.until &&
		collector.size < MAX_ACTIVITIES_PER_POLL &&
		performance.now() < deadline
	);
	return { ...collector.resultUpTo(readUpTo), isPartial: readUpTo < range.until };
}

async function readSpan(
	context: IPollFunctions,
	queries: ActivityQuery[],
	collector: ActivityCollector,
	span: TimeRange,
	until: number,
): Promise<number> {
	const counts = queries.map(async (query) => {
		const records = await fetchAllPages(context, query, span);
		collector.add(query, records, until);
		return records.length;
	});
	return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

// Half of it, because a span that has begun is read to its end.
function pollBudgetMs(context: IPollFunctions): number {
	const isLimited = typeof context.getPollBudgetMs === 'function';
	return (isLimited ? context.getPollBudgetMs() : DEFAULT_BUDGET_MS) / 2;
}
