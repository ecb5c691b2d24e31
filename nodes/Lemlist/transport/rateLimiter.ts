import { sleep } from 'n8n-workflow';

import { FairQueue } from './fairQueue';
import { LIMIT, type Answer } from './grant';
import { OwnUse, type Counted } from './ownUse';
import { cancellation } from './pause';
import { Sharing } from './sharing';
import { timing } from './timing';

/** Permission for one request. */
export interface Slot {
	waitedMs: number;
	/** Ends the request, with lemlist's answer if one came. */
	release(answer?: Answer): void;
}

/** Who asks for a slot, and how. */
export interface Asker {
	/** Those with the same owner, such as all requests of an execution, wait in one line. */
	owner?: object;
	signal?: AbortSignal;
	/** A retry goes before the first tries of its owner. */
	isRetry?: boolean;
}

interface Waiter extends Required<Omit<Asker, 'signal'>> {
	since: number;
	signal?: AbortSignal;
	resolve(slot: Slot): void;
	reject(error: unknown): void;
}

/** Where the limiter reads the time and waits, so that a simulation can run without waiting. */
export interface Clock {
	now(): number;
	sleep(ms: number): Promise<void>;
}

const systemClock: Clock = { now: () => performance.now(), sleep };

const NOBODY = {};

/**
 * Keeps one API key within lemlist's grant while using all of it, and lets those who ask take turns.
 * What of the grant is in use is told by `OwnUse`; what others may need, by `Sharing`.
 */
export class RateLimiter {
	private readonly use = new OwnUse();

	private readonly sharing = new Sharing();

	private readonly queue = new FairQueue<Waiter>();

	/** Requests that have departed and were not answered. */
	private readonly inFlight = new Set<Counted>();

	private pausedUntil = -Infinity;

	private isWatching = false;

	constructor(private readonly clock: Clock = systemClock) {}

	/** Nothing is waiting, in flight or counted: forgetting this limiter loses nothing. */
	get isIdle(): boolean {
		const now = this.clock.now();
		return this.use.count(now) === 0 && this.queue.isEmpty && now >= this.pausedUntil;
	}

	/** Resolves when one more request keeps within the grant; rejects when the signal says so. */
	async slot({ owner = NOBODY, signal, isRetry = false }: Asker = {}): Promise<Slot> {
		return await new Promise<Slot>((resolve, reject) => {
			this.queue.add({ since: this.clock.now(), owner, signal, isRetry, resolve, reject });
			void this.watch();
		});
	}

	/** Lets no request start for `ms` milliseconds, as lemlist asks for with a 429. */
	pause(ms: number): void {
		this.pausedUntil = Math.max(this.pausedUntil, this.clock.now() + ms);
		this.use.beCareful();
		this.sharing.share();
	}

	/** Grants what is free whenever that may have changed, as long as somebody waits. */
	private async watch(): Promise<void> {
		this.grantAll();
		if (this.isWatching) return;
		this.isWatching = true;
		while (!this.queue.isEmpty) {
			const waitMs = this.freeAt() - this.clock.now();
			await this.clock.sleep(Math.min(waitMs, timing.cancelCheckMs));
			this.grantAll();
		}
		this.isWatching = false;
	}

	private grantAll(): void {
		const cancelled = this.queue.remove(({ signal }) => signal?.aborted === true);
		for (const waiter of cancelled) waiter.reject(cancellation());
		while (!this.queue.isEmpty && this.freeAt() <= this.clock.now()) {
			const waiter = this.queue.take();
			waiter?.resolve(this.openSlot(this.clock.now() - waiter.since));
		}
	}

	private openSlot(waitedMs: number): Slot {
		const request = this.use.depart(this.clock.now());
		this.inFlight.add(request);
		const release = (answer?: Answer) => {
			if (!this.inFlight.delete(request)) return;
			this.end(request, answer);
			this.grantAll();
		};
		return { waitedMs, release };
	}

	private end(request: Counted, answer?: Answer): void {
		const now = this.clock.now();
		if (!answer) return this.use.end(request, now);
		if (answer.isRefusal) this.use.refuse(request, now);
		else this.use.answer(request, now);
		const own = this.use.countSince(request, now);
		const { overCount, windowEndsAt } = this.use;
		const { departedAt } = request;
		this.sharing.learn(now, { departedAt, answer, own, overCount, windowEndsAt });
	}

	private freeAt(): number {
		const now = this.clock.now();
		if (now < this.pausedUntil) return this.pausedUntil;
		const count = this.use.count(now);
		if (count >= LIMIT) return this.use.fallsAt(now);
		if (count === LIMIT - 1 && now < this.use.roomEndsAt) return this.use.roomEndsAt;
		if (this.sharing.mayDepart(now, this.use.overCount, this.inFlight)) return now;
		return Math.min(this.use.fallsAt(now), this.sharing.changesAt(now));
	}
}
