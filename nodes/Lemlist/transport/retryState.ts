import type { ApiCall } from './call';
import { mayBeApplied, type Failure } from './failure';
import { isRetryable, retryDelay } from './retryPolicy';
import { timing } from './timing';

// Each look that finds nothing allows one more try; beyond that, lemlist is not reachable for now.
const MAX_LOOKUPS = 4;

/**
 * What to do after a failed try.
 * - `again`: send the call once more.
 * - `look`: ask lemlist whether the call took effect.
 * - `done`: nothing, because what the call wants is so.
 * - `fail`: nothing, because no further try is safe or sensible.
 */
export type RetryDecision = 'again' | 'look' | 'done' | 'fail';

/** All tries of one call. */
export class RetryState {
	/** Milliseconds to wait before the next step. */
	delayMs = 0;

	private attempts = 0;

	private rateLimitedAttempts = 0;

	private lookups = 0;

	private totalWaitMs = 0;

	/** The last failure after which lemlist may have carried out the call. */
	private ambiguousFailure?: Failure;

	constructor(private readonly call: ApiCall) {}

	get isFirstAttempt(): boolean {
		return this.attempts + this.rateLimitedAttempts === 0;
	}

	/** No look is left that would allow one more try. */
	get isOutOfLookups(): boolean {
		return this.lookups >= MAX_LOOKUPS;
	}

	/** Takes the failure of a try and says what to do next. */
	recordFailure(failure: Failure): RetryDecision {
		if (this.isAlreadyDeleted(failure)) return 'done';
		if (mayBeApplied(failure)) this.ambiguousFailure = failure;

		const isRateLimited = failure.statusCode === 429;
		const attempts = isRateLimited ? ++this.rateLimitedAttempts : ++this.attempts;
		this.delayMs = retryDelay(failure, attempts);
		// A refusal for the rate is certain: it needs no look.
		if (this.ambiguousFailure && this.call.lookup && !isRateLimited) {
			this.lookups++;
			this.delayMs = Math.min(this.delayMs, timing.maxBackoffMs);
			return 'look';
		}
		this.totalWaitMs += this.delayMs;
		const isWithinTimeLimit = this.totalWaitMs <= timing.maxTotalWaitMs;
		return isWithinTimeLimit && isRetryable(this.call, failure, attempts) ? 'again' : 'fail';
	}

	/** The failure to report: a write that was once in doubt stays so, whatever came later. */
	failureToReport(failure: Failure): Failure {
		return this.call.method === 'GET' ? failure : (this.ambiguousFailure ?? failure);
	}

	// A deletion whose answer was lost and that now meets nothing has been carried out.
	private isAlreadyDeleted({ statusCode, text }: Failure): boolean {
		if (this.ambiguousFailure === undefined || this.call.method !== 'DELETE') return false;
		// For a value that isn't listed, lemlist returns 400 (docs/lemlist-api.md#unsubscribes).
		return statusCode === 404 || (statusCode === 400 && /not found/i.test(text));
	}
}
