import { WINDOW_MS, RATE_LIMIT } from '../../nodes/Lemlist/transport/rateLimit/headers';

/** What latency the emulator draws for each request: this one give or take a half, all equally likely. */
export function latencyRange(latencyMs: number): [min: number, max: number] {
	return [latencyMs / 2, latencyMs * 1.5];
}

/**
 * The milliseconds that so many requests take at best: a scheduler that knew lemlist's window
 * exactly would send 20 at once, the next 20 exactly two seconds later, and wait in the end for the
 * slowest answer of the last burst. The time that its own work takes counts as nothing.
 */
export function idealDurationMs(requests: number, latencyMs: number): number {
	const earlierBursts = Math.ceil(requests / RATE_LIMIT) - 1;
	const lastBurst = requests - earlierBursts * RATE_LIMIT;
	return earlierBursts * WINDOW_MS + expectedSlowestMs(lastBurst, latencyMs);
}

/** The same where only the answer to the first request tells that there are others. */
export function idealDurationAfterFirstMs(requests: number, latencyMs: number): number {
	if (requests > RATE_LIMIT) throw new Error('This knows the ideal of one burst only');
	return expectedSlowestMs(1, latencyMs) + expectedSlowestMs(requests - 1, latencyMs);
}

/** The expected time of the slowest of so many answers: that of the largest of uniform draws. */
function expectedSlowestMs(answers: number, latencyMs: number): number {
	const [shortest, longest] = latencyRange(latencyMs);
	return shortest + ((longest - shortest) * answers) / (answers + 1);
}
