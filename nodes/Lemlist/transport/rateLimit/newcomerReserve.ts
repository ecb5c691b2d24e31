import { RATE_LIMIT } from './headers';

// In one of so many busy windows, until so long before its end, a newcomer finds the last of the grant.
const EVERY_NTH_FULL_WINDOW = 20;
const RELEASED_BEFORE_END_MS = 1_000;

/**
 * Leaves the last of the grant to others now and then. A process that takes all of it would not
 * notice another one that is refused again and again.
 */
export class NewcomerReserve {
	private isWindowFull = false;

	/** How many windows in a row have used the whole grant. */
	private fullWindows = 0;

	/** Takes the number of requests that count in the current window. */
	recordUsage(activeCount: number): void {
		this.isWindowFull ||= activeCount >= RATE_LIMIT;
	}

	closeWindow(): void {
		this.fullWindows = this.isWindowFull ? this.fullWindows + 1 : 0;
		this.isWindowFull = false;
	}

	/** Until when the last of the grant is left, in a window that ends then. */
	endsAt(windowEndsAt: number): number {
		const isDue = this.fullWindows > 0 && this.fullWindows % EVERY_NTH_FULL_WINDOW === 0;
		return isDue ? windowEndsAt - RELEASED_BEFORE_END_MS : -Infinity;
	}
}
