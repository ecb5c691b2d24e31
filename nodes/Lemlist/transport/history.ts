import type { Call } from './call';
import { mayBeApplied, type Failure } from './failure';
import { isRetryable, retryDelay } from './retry';
import { timing } from './timing';

// Each look that finds nothing allows one more try; beyond that, lemlist is not reachable for now.
const MAX_LOOKS = 4;

/**
 * What to do after a failed try.
 * - `again`: send the call once more.
 * - `look`: ask lemlist whether the call took effect.
 * - `done`: nothing, because what the call wants is so.
 * - `fail`: nothing, because no further try is safe or sensible.
 */
export type Step = 'again' | 'look' | 'done' | 'fail';

/** All tries of one call. */
export class History {
	/** Milliseconds to wait before the next step. */
	delayMs = 0;

	private tries = 0;

	private refusals = 0;

	private looks = 0;

	private waitedMs = 0;

	/** The last failure after which lemlist may have carried out the call. */
	private doubt?: Failure;

	constructor(private readonly call: Call) {}

	get isFirstTry(): boolean {
		return this.tries + this.refusals === 0;
	}

	/** No look is left that would allow one more try. */
	get isSpent(): boolean {
		return this.looks >= MAX_LOOKS;
	}

	/** Takes the failure of a try and says what to do next. */
	next(failure: Failure): Step {
		if (this.isGone(failure)) return 'done';
		if (mayBeApplied(failure)) this.doubt = failure;

		const isAtLimit = failure.statusCode === 429;
		const tries = isAtLimit ? ++this.refusals : ++this.tries;
		this.delayMs = retryDelay(failure, tries);
		// A refusal for the rate is certain: it needs no look.
		if (this.doubt && this.call.check && !isAtLimit) {
			this.looks++;
			this.delayMs = Math.min(this.delayMs, timing.backoffCapMs);
			return 'look';
		}
		this.waitedMs += this.delayMs;
		const isInTime = this.waitedMs <= timing.patienceMs;
		return isInTime && isRetryable(this.call, failure, tries) ? 'again' : 'fail';
	}

	/** The failure to report: a write that was once in doubt stays so, whatever came later. */
	verdict(failure: Failure): Failure {
		return this.call.method === 'GET' ? failure : (this.doubt ?? failure);
	}

	// A deletion whose answer was lost and that now meets nothing has been carried out.
	private isGone({ statusCode, text }: Failure): boolean {
		if (this.doubt === undefined || this.call.method !== 'DELETE') return false;
		// For a value that isn't listed, lemlist returns 400 (docs/lemlist-api.md#unsubscribes).
		return statusCode === 404 || (statusCode === 400 && /not found/i.test(text));
	}
}
