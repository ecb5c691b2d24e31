import { startEmulator } from '../../emulator';
import { createApiKey, runNode } from '../engine/runNode';
import { UNREACHABLE_URL, type ErrorCase } from './errorCases';

/** An error as the node shows it. */
export interface ShownError {
	/** The headline, without the number of the item. */
	says: string;
	advice: string;
}

/** Lets the built node meet each error in n8n's engine, side by side, for each waits for its retries. */
export async function collectErrors(cases: readonly ErrorCase[]): Promise<ShownError[]> {
	return await Promise.all(cases.map(provoke));
}

async function provoke({ operation, apiVersion, parameters, fault, ...meant }: ErrorCase) {
	const emulator = await startEmulator();
	try {
		emulator.addFault({ ...fault, times: Infinity });
		const server = meant.isUnreachable
			? { baseUrl: UNREACHABLE_URL, requests: [], lines: () => [], options: emulator.options }
			: emulator;
		const apiKey = createApiKey(emulator);
		const { error } = await runNode(server, { operation, apiVersion, parameters, apiKey });
		if (!error) throw new Error(`${meant.when}: the node did not fail`);
		return {
			says: error.message.replace(/ \[item 0\]$/, ''),
			advice: String(error.description ?? ''),
		};
	} finally {
		await emulator.close();
	}
}
