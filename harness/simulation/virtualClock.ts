import type { Clock } from '../../nodes/Lemlist/transport/rateLimit/rateLimiter';

/** A clock that jumps from one timer to the next, so that nothing really waits. */
export class VirtualClock implements Clock {
	private time = 0;

	private readonly timers: Array<{ at: number; resolve: () => void }> = [];

	now = () => this.time;

	sleep = async (ms: number) => {
		if (!(ms >= 0)) throw new Error(`A wait of ${ms} ms`);
		await new Promise<void>((resolve) => this.timers.push({ at: this.time + ms, resolve }));
	};

	/** Fires all timers up to a time. */
	async runUntil(end: number): Promise<void> {
		await runReadyTasks();
		for (let next = this.earliest(end); next; next = this.earliest(end)) {
			this.time = next.at;
			this.timers.splice(this.timers.indexOf(next), 1);
			next.resolve();
			await runReadyTasks();
		}
		this.time = Math.max(this.time, end);
	}

	/** Fires timers until none is left, at the latest until `end`. */
	async runToEnd(end = 3_600_000): Promise<void> {
		await runReadyTasks();
		while (this.timers.length > 0 && this.time < end) {
			await this.runUntil(Math.min(...this.timers.map(({ at }) => at)));
		}
	}

	get isQuiet(): boolean {
		return this.timers.length === 0;
	}

	private earliest(end: number) {
		return this.timers
			.filter(({ at }) => at <= end)
			.reduce<
				(typeof this.timers)[number] | undefined
			>((first, timer) => (first && first.at <= timer.at ? first : timer), undefined);
	}
}

// Everything that is ready runs before the clock moves.
async function runReadyTasks(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}
