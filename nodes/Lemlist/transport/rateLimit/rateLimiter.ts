import { sleep } from 'n8n-workflow';

import { FairQueue } from './fairQueue';
import type { RateLimitFeedback } from './headers';
import { RequestLedger, type SentRequest } from './requestLedger';
import { SharedBudget } from './sharedBudget';
import { StatedLimit } from './statedLimit';
import { CancellationError } from '../delay';
import { timing } from '../timing';

/** Permission to send one request. */
export interface Permit {
	/** Milliseconds from asking to issue. */
	waitedMs: number;
	/**
	 * Ends the request: with what the response says about the rate limit, or without a response. Calls
	 * after the first one do nothing.
	 */
	settle(feedback?: RateLimitFeedback): void;
}

export interface AcquireOptions {
	/** Requests with the same key, such as those of one execution, wait in one queue. */
	queueKey?: object;
	/** Ends the wait when it is aborted. */
	signal?: AbortSignal;
	/** A retry goes in front of the first attempts of its queue. */
	isRetry?: boolean;
}

interface QueuedRequest extends Required<Omit<AcquireOptions, 'signal'>> {
	queuedAt: number;
	signal?: AbortSignal;
	resolve(permit: Permit): void;
	reject(error: unknown): void;
}

/** Where the limiter reads the time and waits, so that a simulation can run on virtual time. */
export interface Clock {
	/** Milliseconds since any fixed moment. */
	now(): number;
	sleep(ms: number): Promise<void>;
}

const systemClock: Clock = { now: () => performance.now(), sleep };

const DEFAULT_QUEUE = {};

/** A rule that says when one more request may start. */
interface Constraint {
	/** `now` if it may start at once; infinite if that depends on a response. */
	earliestStart(now: number): number;
}

/**
 * Keeps the requests of one API key within lemlist's rate limit while using all of it. A request
 * starts when all constraints allow it, and those who wait take turns.
 */
export class RateLimiter {
	private readonly stated = new StatedLimit();

	private readonly ledger = new RequestLedger(this.stated);

	private readonly backoff = new Backoff();

	private readonly budget = new SharedBudget(this.ledger, this.stated);

	private readonly constraints: Constraint[] = [
		this.backoff,
		new OwnLimit(this.ledger, this.stated),
		this.budget,
	];

	private readonly queue = new FairQueue<QueuedRequest>();

	private isPumping = false;

	constructor(private readonly clock: Clock = systemClock) {}

	/** How many requests are in flight or may still count at lemlist. */
	get size(): number {
		this.ledger.advance(this.clock.now());
		return this.ledger.active.length;
	}

	/** Whether nothing is queued, in flight, counted or backing off, so that nothing would be lost. */
	get isIdle(): boolean {
		return this.size === 0 && this.queue.isEmpty && !this.backoff.isActive(this.clock.now());
	}

	/**
	 * Resolves when one more request keeps within the limit. Rejects within a quarter of a second after
	 * the signal is aborted. The permit must be settled.
	 */
	async acquire({
		queueKey = DEFAULT_QUEUE,
		signal,
		isRetry = false,
	}: AcquireOptions = {}): Promise<Permit> {
		return await new Promise<Permit>((resolve, reject) => {
			this.queue.enqueue({
				queuedAt: this.clock.now(),
				queueKey,
				signal,
				isRetry,
				resolve,
				reject,
			});
			void this.pump();
		});
	}

	/** Lets no request start for `ms` milliseconds, as lemlist demands with a 429. */
	backOff(ms: number): void {
		const now = this.clock.now();
		this.backoff.extendTo(now + ms);
		this.ledger.advance(now);
		this.ledger.resetMinRoundTrip();
		this.budget.observeRefusal();
	}

	// Aborted signals are polled. An abort listener couldn't end the wait for the next start, because
	// n8n's lint forbids timers in nodes and n8n's sleep can't be cancelled.
	private async pump(): Promise<void> {
		this.dispatch();
		if (this.isPumping) return;
		this.isPumping = true;
		while (!this.queue.isEmpty) {
			const now = this.clock.now();
			// The start may lie in the past, because time passes while the limiter computes.
			const waitMs = Math.min(Math.max(0, this.nextStart() - now), timing.cancelPollMs);
			await this.clock.sleep(waitMs);
			this.ledger.recordTimerDelay(this.clock.now() - now - waitMs);
			this.dispatch();
		}
		this.isPumping = false;
	}

	private dispatch(): void {
		const cancelledRequests = this.queue.remove(({ signal }) => signal?.aborted === true);
		for (const request of cancelledRequests) request.reject(new CancellationError());
		while (!this.queue.isEmpty && this.nextStart() <= this.clock.now()) {
			const request = this.queue.dequeue();
			request?.resolve(this.issuePermit(this.clock.now() - request.queuedAt));
		}
	}

	private nextStart(): number {
		const now = this.clock.now();
		this.ledger.advance(now);
		return Math.max(...this.constraints.map((constraint) => constraint.earliestStart(now)));
	}

	private issuePermit(waitedMs: number): Permit {
		const now = this.clock.now();
		this.ledger.advance(now);
		const request = this.ledger.recordSent(now);
		this.budget.recordSent();
		return { waitedMs, settle: (feedback) => this.settle(request, feedback) };
	}

	private settle(request: SentRequest, feedback?: RateLimitFeedback): void {
		if (request.endedAt < Infinity) return;
		const now = this.clock.now();
		if (feedback?.rateLimit) this.stated.observe(feedback.rateLimit, request.sentAt);
		this.ledger.advance(now);
		this.ledger.recordEnd(request, feedback, now);
		this.ledger.advance(now);
		if (feedback) this.budget.observe(request, this.ledger.activeSince(request), feedback, now);
		this.dispatch();
	}
}

/** Waits as long as lemlist demanded with a 429. */
class Backoff implements Constraint {
	private blockedUntil = -Infinity;

	earliestStart(now: number): number {
		return Math.max(now, this.blockedUntil);
	}

	isActive(now: number): boolean {
		return now < this.blockedUntil;
	}

	extendTo(time: number): void {
		this.blockedUntil = Math.max(this.blockedUntil, time);
	}
}

/** Keeps the requests of this process that may count within the limit. */
class OwnLimit implements Constraint {
	constructor(
		private readonly ledger: RequestLedger,
		private readonly stated: StatedLimit,
	) {}

	earliestStart(now: number): number {
		return this.ledger.active.length < this.stated.requests ? now : this.ledger.nextExpiry;
	}
}
