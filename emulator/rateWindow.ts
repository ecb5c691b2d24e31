import type { Options } from './options';

export interface Admission {
	isAdmitted: boolean;
	/** The rate-limit headers of every response (docs/lemlist-api.md#rate-limit). */
	headers: Record<string, string>;
}

type Limits = Pick<Options, 'window' | 'limit' | 'intervalMs'>;

/**
 * Counts the requests of each key. A fixed window starts with the first request of its key, as in
 * the store that uses lemlist's very header names and date format (rate-limiter-flexible).
 */
export class RateWindows {
	private readonly admittedAt = new Map<string, number[]>();

	constructor(private readonly limits: Limits) {}

	/** Admits or refuses a request of this key; a refused one does not count. */
	admit(key: string, now = Date.now()): Admission {
		const { limit } = this.limits;
		const counted = this.counted(key, now);
		const isAdmitted = counted.length < limit;
		if (isAdmitted) counted.push(now);
		this.admittedAt.set(key, counted);
		return { isAdmitted, headers: this.headers(counted, now) };
	}

	clear(): void {
		this.admittedAt.clear();
	}

	private counted(key: string, now: number): number[] {
		const { window, intervalMs } = this.limits;
		const times = this.admittedAt.get(key) ?? [];
		if (window === 'sliding') return times.filter((time) => time > now - intervalMs);
		return times.length > 0 && times[0] > now - intervalMs ? times : [];
	}

	private headers(counted: number[], now: number): Record<string, string> {
		const { limit, intervalMs } = this.limits;
		const resetAt = (counted[0] ?? now) + intervalMs;
		return {
			'Retry-After': String(Math.ceil((resetAt - now) / 1_000)),
			'X-RateLimit-Limit': String(limit),
			'X-RateLimit-Remaining': String(limit - counted.length),
			'X-RateLimit-Reset': new Date(resetAt).toString(),
		};
	}
}
