import { hasEffect, isIdempotent, type ApiCall } from './call';
import { isQuotaReached, isTransient, type Failure } from './failure';
import { parseRetryDelay } from './rateLimit/headers';
import { timing } from './timing';

const MAX_ATTEMPTS = 5;

// A process that uses the whole rate limit may notice another one only after many 429s.
const MAX_RATE_LIMITED_ATTEMPTS = 200;

// lemlist asks for whole seconds, so clients in step would meet in the same full windows again.
const ATTEMPTS_BEFORE_JITTER = 2;

// Each lookup that finds nothing allows one more attempt; beyond that, lemlist is out of reach.
const MAX_LOOKUPS = 4;

/**
 * What to do after a failed attempt.
 * - `retry`: send the call again.
 * - `lookUp`: find out from lemlist whether the call was applied.
 * - `done`: nothing, because lemlist is already in the state that the call asks for.
 * - `fail`: report the failure, because another attempt is unsafe or pointless.
 */
export type RetryDecision = 'retry' | 'lookUp' | 'done' | 'fail';

/** Decides after each failed attempt of one call what happens next. */
export class RetryPolicy {
	/** How long to wait before the next step, in milliseconds. */
	delayMs = 0;

	private attempts = 0;

	private rateLimitedAttempts = 0;

	private lookups = 0;

	private totalWaitMs = 0;

	/** The first failure after which lemlist may have applied the call, unless a lookup ruled that out. */
	private ambiguousFailure?: Failure;

	constructor(private readonly call: ApiCall) {}

	get isFirstAttempt(): boolean {
		return this.attempts + this.rateLimitedAttempts === 0;
	}

	/** Whether no lookup is left that could allow another attempt. */
	get hasExhaustedLookups(): boolean {
		return this.lookups >= MAX_LOOKUPS;
	}

	/** Records the failure of an attempt and decides what to do after `delayMs`. */
	recordFailure(failure: Failure): RetryDecision {
		if (this.isAlreadyDeleted(failure)) return 'done';
		if (failure.effect === 'unknown') this.ambiguousFailure ??= failure;

		const isRateLimited = failure.statusCode === 429;
		const attempts = isRateLimited ? ++this.rateLimitedAttempts : ++this.attempts;
		this.delayMs = retryDelay(failure, attempts);
		// lemlist never applies a call that it rejects with 429, so there is nothing to look up.
		if (this.ambiguousFailure && this.call.lookup && !isRateLimited) {
			this.lookups++;
			this.delayMs = Math.min(this.delayMs, timing.maxBackoffMs);
			return 'lookUp';
		}
		this.totalWaitMs += this.delayMs;
		const isWithinTimeLimit = this.totalWaitMs <= timing.maxTotalWaitMs;
		return isWithinTimeLimit && isRetryable(this.call, failure, attempts) ? 'retry' : 'fail';
	}

	/**
	 * Records that a lookup found no record. Only after lemlist's own 500 does that mean no effect: after
	 * a gateway's error or a broken connection, lemlist may still be applying the call.
	 */
	recordEmptyLookup(): void {
		const { statusCode, refusal } = this.ambiguousFailure ?? {};
		if (statusCode === 500 && !refusal) this.ambiguousFailure = undefined;
	}

	/** The failure to report: once the outcome of a write is unknown, no later failure changes that. */
	failureToReport(failure: Failure): Failure {
		return hasEffect(this.call) ? (this.ambiguousFailure ?? failure) : failure;
	}

	// A deletion without a response was applied if the next attempt finds nothing to delete.
	private isAlreadyDeleted({ statusCode, text, refusal }: Failure): boolean {
		// What responds in place of lemlist does not know what lemlist has.
		if (refusal) return false;
		if (this.ambiguousFailure === undefined || this.call.method !== 'DELETE') return false;
		// For a value that isn't listed, lemlist returns 400 (docs/lemlist-api.md#unsubscribes).
		return statusCode === 404 || (statusCode === 400 && /not found/i.test(text));
	}
}

/** Whether to send the call again without a lookup, after this many attempts that failed alike. */
export function isRetryable(call: ApiCall, failure: Failure, attempts: number): boolean {
	if (failure.statusCode === 429)
		return !isQuotaReached(call, failure) && attempts < MAX_RATE_LIMITED_ATTEMPTS;
	if (attempts >= MAX_ATTEMPTS || !isTransient(failure)) return false;
	return failure.effect === 'none' || isIdempotent(call);
}

/** Milliseconds until the next attempt: what lemlist asks for, else exponential backoff with jitter. */
export function retryDelay(
	{ headers = {}, statusCode = 0 }: Pick<Failure, 'headers' | 'statusCode'>,
	attempts: number,
	random = Math.random,
): number {
	// lemlist sends these headers with every response; only here they ask for a wait.
	if (statusCode === 429 || statusCode === 503) {
		const serverDelayMs = parseRetryDelay(headers);
		const jitterMs = attempts > ATTEMPTS_BEFORE_JITTER ? random() * timing.maxJitterMs : 0;
		if (serverDelayMs !== undefined) return Math.max(serverDelayMs, timing.backoffMs) + jitterMs;
	}

	const maxDelayMs = Math.min(timing.backoffMs * 2 ** (attempts - 1), timing.maxBackoffMs);
	return maxDelayMs * (0.5 + random() / 2);
}
