import { RATE_LIMIT, WINDOW_MS, type RateLimitStatus } from './headers';

// A longer wait than this isn't a window but a wrong clock or a penalty.
const MAX_WINDOW_MS = 60_000;

// lemlist must have stated less for this many windows before a shorter window is believed.
const WINDOWS_BEFORE_SHORTENING = 3;

/** The rate limit that lemlist states in its headers, and until it does, the documented one. */
export class StatedLimit {
	/** How many requests lemlist allows per window. */
	requests = RATE_LIMIT;

	/** The longest time until a reset that lemlist has stated, so that it is never too short. */
	windowMs = WINDOW_MS;

	private latestSentAt = -Infinity;

	/** When lemlist last stated the whole of `windowMs`. */
	private confirmedAt = -Infinity;

	/** The longest time until a reset that lemlist has stated since then. */
	private longestMs = 0;

	/** Since then, a response has arrived for a request that was the only one in its window. */
	private hasSeenWindowStart = false;

	/** Learns from a response to a request sent at `sentAt`. */
	observe({ limit, remaining, resetInMs }: RateLimitStatus, sentAt: number): void {
		if (sentAt < this.latestSentAt) return;
		this.latestSentAt = sentAt;
		this.requests = limit;
		if (resetInMs > MAX_WINDOW_MS) return;
		if (resetInMs >= this.windowMs) return this.confirm(resetInMs, sentAt);
		this.longestMs = Math.max(this.longestMs, resetInMs);
		this.hasSeenWindowStart ||= remaining === limit - 1;
		const isUnconfirmed = sentAt - this.confirmedAt > WINDOWS_BEFORE_SHORTENING * this.windowMs;
		if (isUnconfirmed && this.hasSeenWindowStart) this.confirm(this.longestMs, sentAt);
	}

	private confirm(windowMs: number, now: number): void {
		this.windowMs = Math.max(WINDOW_MS, windowMs);
		this.confirmedAt = now;
		this.longestMs = 0;
		this.hasSeenWindowStart = false;
	}
}
