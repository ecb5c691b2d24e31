import {
	RATE_LIMIT,
	type RateLimitFeedback,
} from '../../../nodes/Lemlist/transport/rateLimit/headers';
import {
	RateLimiter,
	type AcquireOptions,
	type Permit,
} from '../../../nodes/Lemlist/transport/rateLimit/rateLimiter';
import { VirtualClock } from '../../../harness/simulation/virtualClock';

/** A limiter on a virtual clock that knows from one response that no other process uses the key. */
export async function idleLimiter() {
	const clock = new VirtualClock();
	const limiter = new RateLimiter(clock);
	(await limiter.acquire()).settle(feedback(1));
	await clock.runUntil(2_000);
	return { clock, limiter, start: clock.now() };
}

/** The feedback of a response after which lemlist has counted `count` requests. */
export function feedback(count: number, resetInMs = 2_000): RateLimitFeedback {
	return {
		isRateLimited: false,
		rateLimit: { limit: RATE_LIMIT, remaining: RATE_LIMIT - count, resetInMs },
	};
}

/** Asks for permits, and collects them with the times at which they are issued. */
export function acquireMany(
	limiter: RateLimiter,
	clock: VirtualClock,
	count: number,
	options?: AcquireOptions,
) {
	const permits: Array<{ at: number; permit: Permit }> = [];
	for (let index = 0; index < count; index++) {
		void limiter.acquire(options).then((permit) => permits.push({ at: clock.now(), permit }));
	}
	return permits;
}

/** When the permits were issued, in milliseconds since `start`. */
export const issueTimes = (permits: Array<{ at: number }>, start = 0) =>
	permits.map(({ at }) => at - start);

/** The same time, `count` times. */
export const repeat = (count: number, at: number) => new Array<number>(count).fill(at);
