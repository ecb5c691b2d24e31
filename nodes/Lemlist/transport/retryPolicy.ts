import type { ApiCall, HttpMethod } from './call';
import { mayBeApplied, HTML_PAGE, type Failure } from './failure';
import { parseRetryDelay } from './rateLimit/headers';
import { timing } from './timing';

const MAX_ATTEMPTS = 5;

// A process that takes all of the grant may notice a newcomer only after many refusals.
const MAX_RATE_LIMIT_ATTEMPTS = 200;

// lemlist asks for whole seconds, so those who wait in step would meet the same full windows again.
const ATTEMPTS_BEFORE_JITTER = 2;

const IDEMPOTENT_METHODS = new Set<HttpMethod>(['GET', 'PUT', 'DELETE']);

/** Whether doing it twice has the same effect as doing it once. */
export function isIdempotent({ method }: ApiCall): boolean {
	return IDEMPOTENT_METHODS.has(method);
}

/** Whether the call may be sent again without doing anything twice; `tries` counts those of its kind. */
export function isRetryable(call: ApiCall, failure: Failure, attempts: number): boolean {
	// lemlist refuses before it acts.
	if (failure.statusCode === 429)
		return !call.rateLimitMeansQuota && attempts < MAX_RATE_LIMIT_ATTEMPTS;
	if (attempts >= MAX_ATTEMPTS) return false;
	// Nothing has reached lemlist.
	if (failure.kind === 'unsent') return true;
	// A page of HTML comes from an unknown route or a proxy, and comes again.
	if (failure.kind === 'unreadable' && failure.text === HTML_PAGE) return false;
	return mayBeApplied(failure) && isIdempotent(call);
}

/** Milliseconds to wait before the next try: lemlist's word, else a growing pause with jitter. */
export function retryDelay(failure: Failure, attempts: number, random = Math.random): number {
	const { headers = {}, statusCode = 0 } = failure;
	// lemlist sends these headers with every answer; only here they ask for a wait.
	if (statusCode === 429 || statusCode === 503) {
		const serverDelayMs = parseRetryDelay(headers);
		const jitterMs = attempts > ATTEMPTS_BEFORE_JITTER ? random() * timing.maxJitterMs : 0;
		if (serverDelayMs !== undefined) return Math.max(serverDelayMs, timing.backoffMs) + jitterMs;
	}

	const maxDelayMs = Math.min(timing.backoffMs * 2 ** (attempts - 1), timing.maxBackoffMs);
	return maxDelayMs * (0.5 + random() / 2);
}
