import { sleep } from 'n8n-workflow';

import { FairQueue } from './fairQueue';
import { RATE_LIMIT, type RateLimitFeedback } from './headers';
import { RequestLedger, type SentRequest } from './requestLedger';
import { cancellationError } from '../delay';
import { SharedBudget } from './sharedBudget';
import { timing } from '../timing';

/** Permission for one request. */
export interface Permit {
	waitedMs: number;
	/** Ends the request, with lemlist's answer if one came. */
	settle(feedback?: RateLimitFeedback): void;
}

/** Who asks for a slot, and how. */
export interface AcquireOptions {
	/** Those with the same owner, such as all requests of an execution, wait in one line. */
	queueKey?: object;
	signal?: AbortSignal;
	/** A retry goes before the first tries of its owner. */
	isRetry?: boolean;
}

interface QueuedRequest extends Required<Omit<AcquireOptions, 'signal'>> {
	queuedAt: number;
	signal?: AbortSignal;
	resolve(slot: Permit): void;
	reject(error: unknown): void;
}

/** Where the limiter reads the time and waits, so that a simulation can run without waiting. */
export interface Clock {
	now(): number;
	sleep(ms: number): Promise<void>;
}

const systemClock: Clock = { now: () => performance.now(), sleep };

const DEFAULT_QUEUE = {};

/**
 * Keeps one API key within lemlist's grant while using all of it, and lets those who ask take turns.
 * What of the grant is in use is told by `OwnUse`; what others may need, by `Sharing`.
 */
export class RateLimiter {
	private readonly ledger = new RequestLedger();

	private readonly budget = new SharedBudget();

	private readonly queue = new FairQueue<QueuedRequest>();

	/** Requests that have departed and were not answered. */
	private readonly inFlight = new Set<SentRequest>();

	private blockedUntil = -Infinity;

	private isPumping = false;

	constructor(private readonly clock: Clock = systemClock) {}

	/** Nothing is waiting, in flight or counted: forgetting this limiter loses nothing. */
	get isIdle(): boolean {
		const now = this.clock.now();
		return this.ledger.activeCount(now) === 0 && this.queue.isEmpty && now >= this.blockedUntil;
	}

	/** Resolves when one more request keeps within the grant; rejects when the signal says so. */
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

	/** Lets no request start for `ms` milliseconds, as lemlist asks for with a 429. */
	backOff(ms: number): void {
		this.blockedUntil = Math.max(this.blockedUntil, this.clock.now() + ms);
		this.ledger.resetMinRoundTrip();
		this.budget.markShared();
	}

	/** Grants what is free whenever that may have changed, as long as somebody waits. */
	private async pump(): Promise<void> {
		this.dispatch();
		if (this.isPumping) return;
		this.isPumping = true;
		while (!this.queue.isEmpty) {
			const waitMs = this.nextStart() - this.clock.now();
			await this.clock.sleep(Math.min(waitMs, timing.cancelPollMs));
			this.dispatch();
		}
		this.isPumping = false;
	}

	private dispatch(): void {
		const cancelledRequests = this.queue.remove(({ signal }) => signal?.aborted === true);
		for (const request of cancelledRequests) request.reject(cancellationError());
		while (!this.queue.isEmpty && this.nextStart() <= this.clock.now()) {
			const request = this.queue.dequeue();
			request?.resolve(this.issuePermit(this.clock.now() - request.queuedAt));
		}
	}

	private issuePermit(waitedMs: number): Permit {
		const request = this.ledger.recordSent(this.clock.now());
		this.inFlight.add(request);
		const settle = (feedback?: RateLimitFeedback) => {
			if (!this.inFlight.delete(request)) return;
			this.settle(request, feedback);
			this.dispatch();
		};
		return { waitedMs, settle };
	}

	private settle(request: SentRequest, feedback?: RateLimitFeedback): void {
		const now = this.clock.now();
		if (!feedback) return this.ledger.recordEnd(request, now);
		if (feedback.isRateLimited) this.ledger.discard(request, now);
		else this.ledger.recordResponse(request, now);
		const own = this.ledger.activeSince(request, now);
		const { overCount, windowEndsAt } = this.ledger;
		const { departedAt } = request;
		this.budget.observe(now, { departedAt, feedback, own, overCount, windowEndsAt });
	}

	private nextStart(): number {
		const now = this.clock.now();
		if (now < this.blockedUntil) return this.blockedUntil;
		const activeCount = this.ledger.activeCount(now);
		if (activeCount >= RATE_LIMIT) return this.ledger.nextExpiry(now);
		if (activeCount === RATE_LIMIT - 1 && now < this.ledger.reserveEndsAt)
			return this.ledger.reserveEndsAt;
		if (this.budget.allows(now, this.ledger.overCount, this.inFlight)) return now;
		return Math.min(this.ledger.nextExpiry(now), this.budget.nextChange(now));
	}
}
