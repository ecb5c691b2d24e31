import type { OperationApi } from '../operation';

const INITIAL_DELAY_MS = 500;
const MAX_DELAY_MS = 10_000;

/**
 * Fetches a result repeatedly, with growing delays, until there is one; resolves with `undefined` once
 * the minutes have passed. Fetches at least once.
 */
export async function pollUntil<Result>(
	minutes: number,
	delay: OperationApi['delay'],
	fetchResult: () => Promise<Result | undefined>,
): Promise<Result | undefined> {
	let remainingMs = minutes * 60_000;
	for (let delayMs = INITIAL_DELAY_MS; ; delayMs = Math.min(delayMs * 2, MAX_DELAY_MS)) {
		const result = await fetchResult();
		if (result !== undefined || remainingMs <= 0) return result;
		await delay(Math.min(delayMs, remainingMs));
		remainingMs -= delayMs;
	}
}
