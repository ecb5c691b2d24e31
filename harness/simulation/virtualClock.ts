import type { Clock } from '../../nodes/Lemlist/transport/rateLimit/rateLimiter';

/** A clock that jumps from one appointed moment to the next, so that nothing really waits. */
export class VirtualClock implements Clock {
	private time = 0;

	private readonly timers: Array<{ at: number; resolve: () => void }> = [];

	now = () => this.time;

	sleep = async (ms: number) =>
		await new Promise<void>((resolve) => this.timers.push({ at: this.time + ms, resolve }));

	/** Lets everything run that is appointed up to a moment. */
	async runUntil(end: number): Promise<void> {
		await settled();
		for (let next = this.earliest(end); next; next = this.earliest(end)) {
			this.time = next.at;
			this.timers.splice(this.timers.indexOf(next), 1);
			next.resolve();
			await settled();
		}
		this.time = Math.max(this.time, end);
	}

	/** Lets everything run until nothing is appointed any more, at the latest until `end`. */
	async runToEnd(end = 3_600_000): Promise<void> {
		await settled();
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

// All that is ready runs before the clock moves.
async function settled(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
}
