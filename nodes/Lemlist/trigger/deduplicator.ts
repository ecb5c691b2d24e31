// About 10 MB at most, and a busy day of a large team.
const DEFAULT_CAPACITY = 50_000;

/**
 * Remembers the latest deliveries of all triggers of this process: at least the last 50,000, at most
 * twice as many. Other processes have a memory of their own, and a restart empties it.
 */
export class Deduplicator {
	private current = new Set<string>();

	private previous = new Set<string>();

	constructor(private readonly capacity = DEFAULT_CAPACITY) {}

	/** Whether this one is new; from now on it is not. */
	claim(key: string): boolean {
		if (this.current.has(key) || this.previous.has(key)) return false;
		if (this.current.size >= this.capacity) {
			this.previous = this.current;
			this.current = new Set();
		}
		this.current.add(key);
		return true;
	}

	/** Lets these be new again, because n8n did not take them. */
	release(keys: readonly string[]): void {
		for (const key of keys) {
			this.current.delete(key);
			this.previous.delete(key);
		}
	}
}
