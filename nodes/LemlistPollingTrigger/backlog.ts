import type { IPollFunctions } from 'n8n-workflow';

import { allPages, type Span } from './activities';
import type { Reading, Sieve } from './sieve';
import type { Stream } from './streams';

// Read in one go; longer while little happened, so that months of silence are soon crossed.
const SPAN_MS = 6 * 60 * 60_000;
const FEW = 500;

// Enough for one execution; the next poll goes on from there.
const MANY = 10_000;

// For versions of n8n that set no limit themselves.
const BUDGET_MS = 4 * 60_000;

/** Reads what has piled up, from the oldest on, as far as one poll should go. */
export async function readBacklog(
	context: IPollFunctions,
	streams: Stream[],
	sieve: Sieve,
	whole: Required<Span>,
): Promise<Reading> {
	const deadline = performance.now() + budgetMs(context);
	let spanMs = SPAN_MS;
	let done = whole.after;
	do {
		const until = Math.min(done + spanMs, whole.until);
		const span = { after: done, ...(until < whole.until && { until }) };
		const count = await readSpan(context, streams, sieve, span, until);
		spanMs = count < FEW ? spanMs * 2 : SPAN_MS;
		done = until;
	} while (done < whole.until && sieve.size < MANY && performance.now() < deadline);
	return { ...sieve.readingUntil(done), isPartial: done < whole.until };
}

async function readSpan(
	context: IPollFunctions,
	streams: Stream[],
	sieve: Sieve,
	span: Span,
	until: number,
): Promise<number> {
	const counts = streams.map(async (stream) => {
		const records = await allPages(context, stream, span);
		sieve.add(stream, records, until);
		return records.length;
	});
	return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

// Half of it, because a span that has begun is read to its end.
function budgetMs(context: IPollFunctions): number {
	const isLimited = typeof context.getPollBudgetMs === 'function';
	return (isLimited ? context.getPollBudgetMs() : BUDGET_MS) / 2;
}
