import { OperationalError, sleep } from 'n8n-workflow';

import { timing } from './timing';

/** The error that ends what a cancelled execution was waiting for. */
export function cancellation(): OperationalError {
	return new OperationalError('The execution was cancelled');
}

/** Throws once the user has cancelled the execution. */
export function throwIfCancelled(signal?: AbortSignal): void {
	if (signal?.aborted) throw cancellation();
}

/** Resolves after `ms` milliseconds; throws within a quarter of a second of a cancellation. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
	const end = performance.now() + ms;

	for (let left = ms; left > 0; left = end - performance.now()) {
		throwIfCancelled(signal);
		await sleep(Math.min(left, timing.cancelCheckMs));
	}
	throwIfCancelled(signal);
}
