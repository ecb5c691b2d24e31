import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 10_000;
const LOOK_MS = 50;

/** Remembers the timers and sockets that are open now; later tells which are open besides. */
export function leftOpen(): () => Promise<string[]> {
	const before = openNow();
	return async () => {
		let left = beside(before);
		for (let waitedMs = 0; left.length > 0 && waitedMs < PATIENCE_MS; waitedMs += LOOK_MS) {
			await wait(LOOK_MS);
			left = beside(before);
		}
		return left;
	};
}

function beside(before: string[]): string[] {
	const left = openNow();
	for (const known of before) {
		const index = left.indexOf(known);
		if (index !== -1) left.splice(index, 1);
	}
	return left;
}

function openNow(): string[] {
	return process.getActiveResourcesInfo().filter((type) => /Timeout|TCP|TLS|Pipe/.test(type));
}
