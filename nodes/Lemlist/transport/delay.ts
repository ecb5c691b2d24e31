import { OperationalError, sleep } from 'n8n-workflow';

import { timing } from './timing';

// n8n before 1.81 has no such class.
const BaseError: new (message: string) => Error = OperationalError ?? Error;

/** Rejects everything that a cancelled execution awaits. */
export class CancellationError extends BaseError {
	constructor() {
		super('The execution was cancelled');
	}
}

/** Throws once the user has cancelled the execution. */
export function throwIfCancelled(signal?: AbortSignal): void {
	if (signal?.aborted) throw new CancellationError();
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
