import type { RateLimitFeedback } from './headers';
import type { StatedLimit } from './statedLimit';

// What a busy processor may add to the duration of a request without a measurable timer delay.
const MIN_SCHEDULING_SLACK_MS = 40;

/** A request of this process. Times are in milliseconds of the limiter's clock. */
export interface SentRequest {
	readonly sentAt: number;
	/** When its response arrived or was given up; infinite while the request is in flight. */
	endedAt: number;
	/** When lemlist had certainly stopped counting it; infinite until then. */
	expiredAt: number;
	/** The window in which it was sent, as far as this process can distinguish windows. */
	readonly window: number;
	/** The fixed window that counted it has ended. */
	isWindowClosed: boolean;
}

/**
 * The requests of this process that lemlist may count, and when each of them expires.
 *
 * lemlist counts a request at some time between sending and response, so it has certainly expired one
 * window after the response. Most requests expire a little earlier:
 * - A fixed window starts with a request, so it has started when the first response of that window
 *   arrives. One window later all its requests have expired.
 * - In a sliding window each request expires on its own. lemlist counts it about half a round trip
 *   before the response arrives, and counts a new one about half a round trip after it is sent.
 * lemlist doesn't say which kind it uses, so a request has expired when both rules say so.
 *
 * Only `advance` changes state because time passes. All queries are as of the latest call to it.
 */
export class RequestLedger {
	private readonly minRoundTrip = new MinRoundTrip();

	private requests: SentRequest[] = [];

	/** Counts the windows that this process can distinguish. */
	window = 0;

	/** The current window hasn't started before this time; unknown until a request is sent in it. */
	private windowStartsAfter?: number;

	/** When the first response to a request of the current window arrived. */
	private firstResponseAt = Infinity;

	/** The largest timer delay in the current window, and in the previous one. */
	private timerDelaysMs = [0, 0];

	constructor(private readonly stated: StatedLimit) {}

	/** Requests that lemlist may count. */
	get active(): SentRequest[] {
		return this.requests.filter(({ expiredAt }) => expiredAt === Infinity);
	}

	/** Requests without a response. */
	get inFlight(): SentRequest[] {
		return this.requests.filter(({ endedAt }) => endedAt === Infinity);
	}

	/** How many requests lemlist may have counted at some time since this one was sent. */
	activeSince({ sentAt }: SentRequest): number {
		return this.requests.filter(({ expiredAt }) => expiredAt > sentAt).length;
	}

	/** How many requests have expired since a time up to one window ago. */
	expiredSince(time: number): number {
		return this.requests.filter(({ expiredAt }) => expiredAt > time && expiredAt < Infinity).length;
	}

	/** When the next request expires; infinite if that depends on a response. */
	get nextExpiry(): number {
		return Math.min(this.windowEndsAt, ...this.active.map((request) => this.expiresAt(request)));
	}

	/** When the current window has ended, should it be a fixed one; infinite until a response arrives. */
	get windowEndsAt(): number {
		const uplinkMs = Math.max(0, this.minRoundTrip.ms - this.schedulingSlackMs) / 2;
		return this.firstResponseAt + this.stated.windowMs - uplinkMs;
	}

	/** Closes the windows that have ended and expires requests. */
	advance(now: number): void {
		while (now >= this.windowEndsAt) this.closeWindow();
		for (const request of this.active) {
			if (now >= this.expiresAt(request)) request.expiredAt = now;
		}
		this.forgetExpired(now);
	}

	/** Adds a request that is sent now. */
	recordSent(now: number): SentRequest {
		if (this.active.length === 0) this.windowStartsAfter = undefined;
		this.windowStartsAfter ??= now;
		const request = {
			sentAt: now,
			endedAt: Infinity,
			expiredAt: Infinity,
			window: this.window,
			isWindowClosed: false,
		};
		this.requests.push(request);
		return request;
	}

	/** Records the end of a request: with a response, or without one, so that lemlist may count it. */
	recordEnd(request: SentRequest, feedback: RateLimitFeedback | undefined, now: number): void {
		request.endedAt = now;
		if (!feedback) return;
		if (feedback.isRateLimited) {
			this.requests = this.requests.filter((other) => other !== request);
			return;
		}
		this.minRoundTrip.add(now - request.sentAt);
		if (request.window === this.window) this.firstResponseAt = Math.min(this.firstResponseAt, now);
	}

	/** Makes requests expire as late as possible for a while, because one was refused. */
	resetMinRoundTrip(): void {
		this.minRoundTrip.reset();
	}

	/** Records that a timer of this process fired too late, as all timers do when it is busy. */
	recordTimerDelay(ms: number): void {
		this.timerDelaysMs[0] = Math.max(this.timerDelaysMs[0], ms);
	}

	// A busy process sends late and notices responses late, so round trips look longer than they are.
	private get schedulingSlackMs(): number {
		return MIN_SCHEDULING_SLACK_MS + Math.max(...this.timerDelaysMs);
	}

	private expiresAt({ sentAt, endedAt, isWindowClosed }: SentRequest): number {
		if (!isWindowClosed || this.minRoundTrip.ms === 0) return endedAt + this.stated.windowMs;
		const downlinkMs = (endedAt - sentAt) / 2;
		const uplinkMs = this.minRoundTrip.ms / 2;
		return (
			endedAt + this.stated.windowMs - Math.max(0, downlinkMs + uplinkMs - this.schedulingSlackMs)
		);
	}

	private closeWindow(): void {
		const windowEndsAfter = (this.windowStartsAfter ?? -Infinity) + this.stated.windowMs;
		// A request with a later response may belong to the next window.
		for (const request of this.active) {
			if (request.endedAt <= windowEndsAfter) request.isWindowClosed = true;
		}
		this.window++;
		this.timerDelaysMs = [0, this.timerDelaysMs[0]];
		const hasNextWindowStarted = this.active.some(({ isWindowClosed }) => !isWindowClosed);
		this.windowStartsAfter = hasNextWindowStarted ? windowEndsAfter : undefined;
		this.firstResponseAt = Infinity;
	}

	// A response can concern what had expired since its request was sent, a snapshot what has expired
	// within one window.
	private forgetExpired(now: number): void {
		const oldestQuery = Math.min(
			now - this.stated.windowMs,
			...this.inFlight.map(({ sentAt }) => sentAt),
		);
		this.requests = this.requests.filter(({ expiredAt }) => expiredAt > oldestQuery);
	}
}

const MIN_SAMPLES = 10;
const SAMPLE_WINDOW = 100;

/** The shortest round trip among the latest 100 to 200 responses. */
class MinRoundTrip {
	private sampleCount = 0;

	private currentMinMs = Infinity;

	private previousMinMs = Infinity;

	/** In milliseconds; 0 until there have been 10 responses, of which one is likely to be fast. */
	get ms(): number {
		const hasEnoughSamples = this.previousMinMs < Infinity || this.sampleCount >= MIN_SAMPLES;
		return hasEnoughSamples ? Math.min(this.currentMinMs, this.previousMinMs) : 0;
	}

	add(ms: number): void {
		this.currentMinMs = Math.min(this.currentMinMs, ms);
		if (++this.sampleCount < SAMPLE_WINDOW) return;
		this.previousMinMs = this.currentMinMs;
		this.startSampleWindow();
	}

	/** Forgets all responses. */
	reset(): void {
		this.previousMinMs = Infinity;
		this.startSampleWindow();
	}

	private startSampleWindow(): void {
		this.sampleCount = 0;
		this.currentMinMs = Infinity;
	}
}
