import { setTimeout as wait } from 'node:timers/promises';

const TIMEOUT_MS = 10_000;
const POLL_MS = 50;

/** Remembers the timers and sockets that are open now; the result lists those opened since. */
export function trackOpenHandles(): () => Promise<string[]> {
	const before = listOpenHandles();
	return async () => {
		let left = openedSince(before);
		for (let waitedMs = 0; left.length > 0 && waitedMs < TIMEOUT_MS; waitedMs += POLL_MS) {
			await wait(POLL_MS);
			left = openedSince(before);
		}
		return left;
	};
}

function openedSince(before: string[]): string[] {
	const left = listOpenHandles();
	for (const known of before) {
		const index = left.indexOf(known);
		if (index !== -1) left.splice(index, 1);
	}
	return left;
}

function listOpenHandles(): string[] {
	return process.getActiveResourcesInfo().filter((type) => /Timeout|TCP|TLS|Pipe/.test(type));
}
