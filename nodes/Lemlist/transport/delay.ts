import { OperationalError, sleep } from 'n8n-workflow';

import { timing } from './timing';

const cancellations = new WeakSet<object>();

/** The error with which everything that a cancelled execution awaits is rejected. */
export function cancellationError(): Error {
	// n8n before 1.81 has no such class.
	const error = new (OperationalError ?? Error)('The execution was cancelled');
	cancellations.add(error);
	return error;
}

/** Whether an error says that an execution was cancelled. */
export function isCancellation(error: unknown): boolean {
	return typeof error === 'object' && error !== null && cancellations.has(error);
}

/** Throws once the user has cancelled the execution. */
export function throwIfCancelled(signal?: AbortSignal): void {
	if (signal?.aborted) throw cancellationError();
}

/** Resolves after `ms` milliseconds; throws within `timing.cancelPollMs` of a cancellation. */
export async function delay(ms: number, signal?: AbortSignal): Promise<void> {
	const deadline = performance.now() + ms;

	for (let remainingMs = ms; remainingMs > 0; remainingMs = deadline - performance.now()) {
		throwIfCancelled(signal);
		await sleep(Math.min(remainingMs, timing.cancelPollMs));
	}
	throwIfCancelled(signal);
}
