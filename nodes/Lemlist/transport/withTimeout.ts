import { delay } from './delay';

/** What a promise resolves with; `undefined` if it fails or takes longer than `ms` milliseconds. */
export async function withTimeout<Value>(
	promise: Promise<Value>,
	ms: number,
): Promise<Value | undefined> {
	const waiting = new AbortController();
	const nothing = () => undefined;
	const timeout = delay(ms, waiting.signal).then(nothing, nothing);
	try {
		return await Promise.race([promise.catch(nothing), timeout]);
	} finally {
		waiting.abort();
	}
}
