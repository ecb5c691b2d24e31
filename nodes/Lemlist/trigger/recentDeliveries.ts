// About 10 MB at most, and a busy day of a large team.
const LIMIT = 50_000;

/**
 * Remembers the latest deliveries of all triggers of this process: at least the last 50,000, at most
 * twice as many. Other processes have a memory of their own, and a restart empties it.
 */
export class RecentDeliveries {
	private latest = new Set<string>();

	private former = new Set<string>();

	constructor(private readonly limit = LIMIT) {}

	/** Whether this one is new; from now on it is not. */
	take(delivery: string): boolean {
		if (this.latest.has(delivery) || this.former.has(delivery)) return false;
		if (this.latest.size >= this.limit) {
			this.former = this.latest;
			this.latest = new Set();
		}
		this.latest.add(delivery);
		return true;
	}

	/** Lets these be new again, because n8n did not take them. */
	forget(deliveries: readonly string[]): void {
		for (const delivery of deliveries) {
			this.latest.delete(delivery);
			this.former.delete(delivery);
		}
	}
}
