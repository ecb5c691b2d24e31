import { sleep } from 'n8n-workflow';

import { GrantUse, LIMIT, type Grant } from './grantUse';
import { throwIfCancelled } from './pause';
import { timing } from './timing';

/** Permission for one request; it is used up until two seconds after its release. */
export interface Slot {
	waitedMs: number;
	release(grant?: Grant): void;
}

interface Waiter {
	since: number;
	signal?: AbortSignal;
	isRetry: boolean;
	resolve(slot: Slot): void;
	reject(error: unknown): void;
}

/** Where the limiter reads the time and waits, so that a simulation can run without waiting. */
export interface Clock {
	now(): number;
	sleep(ms: number): Promise<void>;
}

const systemClock: Clock = { now: () => performance.now(), sleep };

/**
 * Keeps one API key within lemlist's grant while using all of it. lemlist counts a request at some
 * moment between its departure and its answer, so a slot is free again two seconds after the answer:
 * then no window of lemlist's, fixed or sliding, can hold more than the limit.
 */
export class RateLimiter {
	private readonly use = new GrantUse();

	private pausedUntil = -Infinity;

	private readonly queue: Waiter[] = [];

	private isGranting = false;

	constructor(private readonly clock: Clock = systemClock) {}

	/** Nothing is waiting, in flight or counted: forgetting this limiter loses nothing. */
	get isIdle(): boolean {
		const now = this.clock.now();
		return this.use.count(now) === 0 && this.queue.length === 0 && now >= this.pausedUntil;
	}

	/** Resolves when one more request keeps within the grant; a retry goes before first tries. */
	async slot(signal?: AbortSignal, isRetry = false): Promise<Slot> {
		return await new Promise<Slot>((resolve, reject) => {
			this.enqueue({ since: this.clock.now(), signal, isRetry, resolve, reject });
			void this.grantSlots();
		});
	}

	/** Lets no request start for `ms` milliseconds, as lemlist asks for with a 429. */
	pause(ms: number): void {
		this.pausedUntil = Math.max(this.pausedUntil, this.clock.now() + ms);
	}

	private enqueue(waiter: Waiter): void {
		const firstTry = this.queue.findIndex(({ isRetry }) => !isRetry);
		const isLast = !waiter.isRetry || firstTry === -1;
		this.queue.splice(isLast ? this.queue.length : firstTry, 0, waiter);
	}

	private async grantSlots(): Promise<void> {
		if (this.isGranting) return;
		this.isGranting = true;
		while (this.queue.length > 0) {
			this.rejectCancelled();
			const waitMs = this.freeAt() - this.clock.now();
			if (waitMs > 0) await this.clock.sleep(Math.min(waitMs, timing.cancelCheckMs));
			else this.grantNext();
		}
		this.isGranting = false;
	}

	private rejectCancelled(): void {
		for (let index = this.queue.length - 1; index >= 0; index--) {
			try {
				throwIfCancelled(this.queue[index].signal);
			} catch (error) {
				this.queue.splice(index, 1)[0].reject(error);
			}
		}
	}

	private grantNext(): void {
		const waiter = this.queue.shift();
		if (!waiter) return;
		waiter.resolve(this.openSlot(this.clock.now() - waiter.since));
	}

	private openSlot(waitedMs: number): Slot {
		const answered = this.use.depart();
		let isOpen = true;
		const release = (grant?: Grant) => {
			if (isOpen) answered(this.clock.now(), grant);
			isOpen = false;
		};
		return { waitedMs, release };
	}

	private freeAt(): number {
		const now = this.clock.now();
		if (now < this.pausedUntil) return this.pausedUntil;
		if (this.use.count(now) < LIMIT) return now;
		// With every slot in flight none is free for two seconds after the next answer.
		return this.use.fallsAt(now) ?? now + timing.cancelCheckMs;
	}
}
