import { LIMIT } from './grant';

// In one of so many busy windows, until so long before its end, a newcomer finds the last of the grant.
const EVERY = 20;
const ENDS_MS = 1_000;

/**
 * Leaves the last of the grant to others now and then. A process that takes all of it would not
 * notice another one that is refused again and again.
 */
export class Room {
	private isFull = false;

	/** How many windows in a row have used the whole grant. */
	private fullWindows = 0;

	/** Takes the number of requests that count in the current window. */
	see(count: number): void {
		this.isFull ||= count >= LIMIT;
	}

	endWindow(): void {
		this.fullWindows = this.isFull ? this.fullWindows + 1 : 0;
		this.isFull = false;
	}

	/** Until when the last of the grant is left, in a window that ends then. */
	endsAt(windowEndsAt: number): number {
		const isDue = this.fullWindows > 0 && this.fullWindows % EVERY === 0;
		return isDue ? windowEndsAt - ENDS_MS : -Infinity;
	}
}
