import { WINDOW_MS } from './headers';
import { NewcomerReserve } from './newcomerReserve';
import { MinRoundTrip } from './minRoundTrip';

// What a busy processor may add to the way of a request.
const SCHEDULING_SLACK_MS = 40;

/** A request that lemlist may count. */
export interface SentRequest {
	departedAt: number;
	answeredAt: number;
	window: number;
	/** A fixed window that holds it has ended. */
	isWindowClosed: boolean;
	/** How many others had stopped counting before it departed. */
	overBefore: number;
}

/**
 * The requests of this process that lemlist may count; every `now` is in milliseconds of one clock.
 *
 * lemlist counts a request somewhere between its departure and its answer, so two seconds after the
 * answer it counts no more, whatever lemlist's window is. Most count no more a little earlier:
 * - A fixed window, which lemlist starts with a request, has started by the first answer to one of its
 *   requests; two seconds later all of them are over.
 * - In a sliding window each goes by itself. About half of the way of a request lies behind the moment
 *   of its counting, and what departs now is not counted before it has arrived.
 * A request is over when both say so.
 */
export class RequestLedger {
	private readonly minRoundTrip = new MinRoundTrip();

	private readonly reserve = new NewcomerReserve();

	private requests: SentRequest[] = [];

	/** Windows are told apart by what is certain here; lemlist's own may be further. */
	private window = 0;

	/** The current window has not started before this; unknown until a request departs in it. */
	private windowStartsAfter?: number;

	/** The first answer to a request that departed in the current window. */
	private firstResponseAt = Infinity;

	/** The number of requests that have stopped counting so far. */
	overCount = 0;

	recordSent(now: number): SentRequest {
		this.advance(now);
		if (this.requests.length === 0) this.windowStartsAfter = undefined;
		this.windowStartsAfter ??= now;
		const request: SentRequest = {
			departedAt: now,
			answeredAt: Infinity,
			window: this.window,
			isWindowClosed: false,
			overBefore: this.overCount,
		};
		this.requests.push(request);
		this.reserve.recordUsage(this.requests.length);
		return request;
	}

	/** Takes an answer of lemlist's. */
	recordResponse(request: SentRequest, now: number): void {
		this.recordEnd(request, now);
		this.minRoundTrip.add(now - request.departedAt);
		if (request.window === this.window) this.firstResponseAt = Math.min(this.firstResponseAt, now);
	}

	/** Takes the end of a request that lemlist may have counted or not. */
	recordEnd(request: SentRequest, now: number): void {
		this.advance(now);
		request.answeredAt = now;
	}

	/** Takes an answer that says that the request was not counted. */
	discard(request: SentRequest, now: number): void {
		this.recordEnd(request, now);
		this.requests = this.requests.filter((other) => other !== request);
	}

	/** Lets requests count as long as possible for a while, because one was refused. */
	resetMinRoundTrip(): void {
		this.minRoundTrip.reset();
	}

	/** The number of requests that lemlist may count. */
	activeCount(now: number): number {
		this.advance(now);
		return this.requests.length;
	}

	/** The number of requests that lemlist may have had in its count at some time since this departed. */
	activeSince({ overBefore }: SentRequest, now: number): number {
		return this.activeCount(now) + this.overCount - overBefore;
	}

	/** When the count falls next; infinite while that hangs on an answer. */
	nextExpiry(now: number): number {
		this.advance(now);
		return Math.min(this.windowEndsAt, ...this.requests.map((request) => this.expiresAt(request)));
	}

	/** When a fixed window of which an answer is known has certainly ended. */
	get windowEndsAt(): number {
		return (
			this.firstResponseAt + WINDOW_MS - Math.max(0, this.minRoundTrip.ms - SCHEDULING_SLACK_MS) / 2
		);
	}

	/** Until when the last of the grant is left to others. */
	get reserveEndsAt(): number {
		return this.reserve.endsAt(this.windowEndsAt);
	}

	private expiresAt({ departedAt, answeredAt, isWindowClosed }: SentRequest): number {
		if (!isWindowClosed || this.minRoundTrip.ms === 0) return answeredAt + WINDOW_MS;
		const downlinkMs = (answeredAt - departedAt) / 2;
		const uplinkMs = this.minRoundTrip.ms / 2;
		return answeredAt + WINDOW_MS - Math.max(0, downlinkMs + uplinkMs - SCHEDULING_SLACK_MS);
	}

	private advance(now: number): void {
		while (now >= this.windowEndsAt) this.closeWindow();
		const activeRequests = this.requests.filter((request) => now < this.expiresAt(request));
		this.overCount += this.requests.length - activeRequests.length;
		this.requests = activeRequests;
	}

	private closeWindow(): void {
		const windowEndsAfter = (this.windowStartsAfter ?? -Infinity) + WINDOW_MS;
		// What was answered later may belong to the next window already.
		for (const request of this.requests) {
			if (request.answeredAt <= windowEndsAfter) request.isWindowClosed = true;
		}
		this.window++;
		this.reserve.closeWindow();
		const hasStarted = this.requests.some(({ isWindowClosed }) => !isWindowClosed);
		this.windowStartsAfter = hasStarted ? windowEndsAfter : undefined;
		this.firstResponseAt = Infinity;
	}
}
