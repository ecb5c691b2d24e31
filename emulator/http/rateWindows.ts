import type { ResolvedOptions } from '../options';

export interface RateLimitDecision {
	isAllowed: boolean;
	/** The rate-limit headers of every response (docs/lemlist-api.md#rate-limit). */
	headers: Record<string, string>;
}

type RateLimitOptions = Pick<ResolvedOptions, 'window' | 'limit' | 'intervalMs'>;

/**
 * Counts the requests of each key. A fixed window starts with the first request of its key, as in
 * the store that uses lemlist's very header names and date format (rate-limiter-flexible).
 */
export class RateWindows {
	private readonly requestTimes = new Map<string, number[]>();

	constructor(private readonly options: RateLimitOptions) {}

	/** Admits or refuses a request of this key; a refused one does not count. */
	tryAcquire(key: string, now = Date.now()): RateLimitDecision {
		const { limit } = this.options;
		const timesInWindow = this.timesInWindow(key, now);
		const isAllowed = timesInWindow.length < limit;
		if (isAllowed) timesInWindow.push(now);
		this.requestTimes.set(key, timesInWindow);
		return { isAllowed, headers: this.headers(timesInWindow, now) };
	}

	clear(): void {
		this.requestTimes.clear();
	}

	private timesInWindow(key: string, now: number): number[] {
		const { window, intervalMs } = this.options;
		const times = this.requestTimes.get(key) ?? [];
		if (window === 'sliding') return times.filter((time) => time > now - intervalMs);
		return times.length > 0 && times[0] > now - intervalMs ? times : [];
	}

	private headers(timesInWindow: number[], now: number): Record<string, string> {
		const { limit, intervalMs } = this.options;
		const resetAt = (timesInWindow[0] ?? now) + intervalMs;
		return {
			'Retry-After': String(Math.ceil((resetAt - now) / 1_000)),
			'X-RateLimit-Limit': String(limit),
			'X-RateLimit-Remaining': String(limit - timesInWindow.length),
			'X-RateLimit-Reset': new Date(resetAt).toString(),
		};
	}
}
