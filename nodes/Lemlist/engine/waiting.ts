import type { Steps } from './types';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Looks again and again, with growing pauses, until there is something; resolves with nothing when
 * the minutes are over. It looks at least once.
 */
export async function waitFor<Found>(
	minutes: number,
	pause: Steps['pause'],
	look: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
	let leftMs = minutes * 60_000;
	for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
		const found = await look();
		if (found !== undefined || leftMs <= 0) return found;
		await pause(Math.min(pauseMs, leftMs));
		leftMs -= pauseMs;
	}
}
