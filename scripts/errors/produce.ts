import { startEmulator } from '../../emulator';
import { freshKey, run } from '../../test/support/run';
import { UNREACHABLE, type ErrorCase } from './cases';

/** An error as the node shows it. */
export interface ShownError {
	/** The headline, without the number of the item. */
	says: string;
	advice: string;
}

/** Lets the built node meet each error in n8n's engine, side by side, for each waits for its retries. */
export async function produce(cases: readonly ErrorCase[]): Promise<ShownError[]> {
	return await Promise.all(cases.map(meet));
}

async function meet({ operation, apiVersion, parameters, fault, ...meant }: ErrorCase) {
	const emulator = await startEmulator();
	try {
		emulator.fault({ ...fault, times: Infinity });
		const server = meant.isUnreachable
			? { baseUrl: UNREACHABLE, requests: [], lines: () => [], options: emulator.options }
			: emulator;
		const apiKey = freshKey(emulator);
		const { error } = await run(server, { operation, apiVersion, parameters, apiKey });
		if (!error) throw new Error(`${meant.when}: the node did not fail`);
		return {
			says: error.message.replace(/ \[item 0\]$/, ''),
			advice: String(error.description ?? ''),
		};
	} finally {
		await emulator.close();
	}
}
