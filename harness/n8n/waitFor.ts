import { setTimeout as sleep } from 'node:timers/promises';

const POLL_INTERVAL_MS = 200;
const TIMEOUT_MS = 60_000;

/** How long and how often to poll. */
export interface WaitOptions {
	timeoutMs?: number;
	intervalMs?: number;
}

/** Polls until the result is not undefined and resolves with it; rejects after the timeout, by default a minute. */
export async function waitFor<Result>(
	expected: string,
	check: () => Promise<Result | undefined> | Result | undefined,
	{ timeoutMs = TIMEOUT_MS, intervalMs = POLL_INTERVAL_MS }: WaitOptions = {},
): Promise<Result> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const result = await check();
		if (result !== undefined) return result;
		if (Date.now() > deadline) throw new Error(`Timed out waiting for ${expected}`);
		await sleep(intervalMs);
	}
}
