import { startEmulator } from '../../emulator';
import { createApiKey, runNode } from '../engine/runNode';
import { UNREACHABLE_URL, type ErrorCase } from './errorCase';

/** An error as the node shows it. */
export interface ShownError {
	/** The message, without the item's number. */
	says: string;
	advice: string;
}

// Enough to share the waits for retries; more at once would make n8n's own time limits fail.
const BATCH_SIZE = 30;

/** Runs the built node into each error in n8n's engine, many at once because each waits for its retries. */
export async function collectErrors(cases: readonly ErrorCase[]): Promise<ShownError[]> {
	const shown: ShownError[] = [];
	for (let start = 0; start < cases.length; start += BATCH_SIZE)
		shown.push(...(await Promise.all(cases.slice(start, start + BATCH_SIZE).map(provoke))));
	return shown;
}

async function provoke({ fault, isUnreachable, when, ...request }: ErrorCase) {
	const emulator = await startEmulator();
	try {
		emulator.addFault({ ...fault, times: Infinity });
		const server = isUnreachable
			? { baseUrl: UNREACHABLE_URL, requests: [], lines: () => [], options: emulator.options }
			: emulator;
		const apiKey = createApiKey(emulator);
		const { error } = await runNode(server, { ...request, apiKey });
		if (!error) throw new Error(`${when}: the node did not fail`);
		return {
			says: error.message.replace(/ \[item 0\]$/, ''),
			advice: String(error.description ?? ''),
		};
	} finally {
		await emulator.close();
	}
}
