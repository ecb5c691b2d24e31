import { WINDOW_MS, RATE_LIMIT } from '../../nodes/Lemlist/transport/rateLimit/headers';

/** The range of latencies from which the emulator draws for each request: this one +-50 %, uniformly. */
export function latencyRange(latencyMs: number): [min: number, max: number] {
	return [latencyMs / 2, latencyMs * 1.5];
}

/** A rate limit that applies from a time on, in milliseconds since the first request. */
export interface TimedLimit {
	from: number;
	requests: number;
	windowMs: number;
}

export const DOCUMENTED_LIMIT: TimedLimit = { from: 0, requests: RATE_LIMIT, windowMs: WINDOW_MS };

/**
 * The shortest time that this many requests can take, in milliseconds. A scheduler that knew lemlist's
 * windows exactly would send all requests of a window at its start, and finally wait for the slowest
 * response of the last window. Its own work takes no time. A new limit holds from the next window on.
 */
export function idealDurationMs(
	requests: number,
	latencyMs: number,
	limits: TimedLimit[] = [DOCUMENTED_LIMIT],
): number {
	let start = 0;
	let remaining = requests;
	for (;;) {
		const limit = limits.findLast(({ from }) => from <= start) ?? limits[0];
		if (remaining <= limit.requests) return start + expectedSlowestMs(remaining, latencyMs);
		remaining -= limit.requests;
		start += limit.windowMs;
	}
}

/** The same if the number of the other requests is only known from the first response. */
export function idealDurationAfterFirstMs(requests: number, latencyMs: number): number {
	if (requests > RATE_LIMIT) throw new Error('This knows the ideal of one burst only');
	return expectedSlowestMs(1, latencyMs) + expectedSlowestMs(requests - 1, latencyMs);
}

/** The expected time of the slowest of this many responses: the maximum of uniform draws. */
function expectedSlowestMs(responses: number, latencyMs: number): number {
	const [shortest, longest] = latencyRange(latencyMs);
	return shortest + ((longest - shortest) * responses) / (responses + 1);
}
