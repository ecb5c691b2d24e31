// lemlist grants 20 requests per 2 seconds and API key (original document, "Rate Limit").
export const LIMIT = 20;
export const INTERVAL_MS = 2_000;

/** What lemlist says about the grant with each answer. */
export interface Grant {
	remaining: number;
	resetInMs: number;
}

/** What of lemlist's grant is in use at a moment; every `now` is in milliseconds of one clock. */
export class GrantUse {
	private inFlight = 0;

	/** When each answered request stops counting, soonest first. */
	private readonly cooling: number[] = [];

	/** How many requests have stopped counting so far. */
	private expiredCount = 0;

	private elsewhere = { count: 0, until: -Infinity };

	/** Takes the departure of a request; returns what takes its answer. */
	depart(): (now: number, grant?: Grant) => void {
		const expiredBefore = this.expiredCount;
		this.inFlight++;
		return (now, grant) => {
			if (grant) this.learn(now, grant, expiredBefore);
			this.inFlight--;
			this.cooling.push(now + INTERVAL_MS);
		};
	}

	/** The number of requests that lemlist may count. */
	count(now: number): number {
		return this.ownCount(now) + this.countElsewhere(now);
	}

	/** When the count falls next; undefined while that hangs on an answer. */
	fallsAt(now: number): number | undefined {
		const ends = this.cooling.slice(0, 1);
		if (now < this.elsewhere.until) ends.push(this.elsewhere.until);
		return ends.length > 0 ? Math.min(...ends) : undefined;
	}

	/**
	 * What lemlist has counted beyond our own requests was used by other processes. The count is of
	 * some moment since the departure, so any of ours that counted since then may be in it.
	 */
	private learn(now: number, { remaining, resetInMs }: Grant, expiredBefore: number): void {
		const own = this.ownCount(now) + this.expiredCount - expiredBefore;
		const count = LIMIT - remaining - own;
		if (count <= this.countElsewhere(now)) return;
		this.elsewhere = { count, until: now + Math.min(resetInMs, INTERVAL_MS) };
	}

	private ownCount(now: number): number {
		while (this.cooling.length > 0 && this.cooling[0] <= now) {
			this.cooling.shift();
			this.expiredCount++;
		}
		return this.inFlight + this.cooling.length;
	}

	private countElsewhere(now: number): number {
		return now < this.elsewhere.until ? this.elsewhere.count : 0;
	}
}
