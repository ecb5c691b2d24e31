// About 10 MB in memory, and a busy day of a large team.
const DEFAULT_CAPACITY = 50_000;

/**
 * Remembers at least the latest `capacity` keys, and twice as many at the most. The memory is lost
 * with the process and not shared with others.
 */
export class Deduplicator {
	private current = new Set<string>();

	private previous = new Set<string>();

	constructor(private readonly capacity = DEFAULT_CAPACITY) {}

	/** Whether the key was claimed. */
	has(key: string): boolean {
		return this.current.has(key) || this.previous.has(key);
	}

	/** Returns whether the key is new, and remembers it. */
	claim(key: string): boolean {
		if (this.has(key)) return false;
		if (this.current.size >= this.capacity) {
			this.previous = this.current;
			this.current = new Set();
		}
		this.current.add(key);
		return true;
	}

	/** Forgets keys, so that they can be claimed again. */
	release(keys: readonly string[]): void {
		for (const key of keys) {
			this.current.delete(key);
			this.previous.delete(key);
		}
	}
}
