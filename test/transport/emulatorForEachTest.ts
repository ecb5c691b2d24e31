import { setMaxListeners } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { IExecuteFunctions, NodeApiError } from 'n8n-workflow';

import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator';
import type { ApiCall, Context } from '../../nodes/Lemlist/transport/call';
import { LemlistClient } from '../../nodes/Lemlist/transport/client';
import type { ResponseReader } from '../../nodes/Lemlist/transport/responseBody';
import { configureTimings } from '../../nodes/Lemlist/transport/timing';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { createApiKey } from '../../harness/engine/runNode';

export interface Lemlist {
	emulator: Emulator;
	/** A key whose rate limiter is new. */
	apiKey: string;
	/** The execution context of a node whose credential has this key. */
	context: IExecuteFunctions;
	client: LemlistClient;
	cancel(): void;
}

/**
 * An emulator and a node's context for each test, with waits that don't hold the tests up. A request
 * times out only where a test asks for it, because a busy machine can be slow.
 */
export function emulatorForEachTest(
	options: EmulatorOptions = {},
	{ requestTimeoutMs = 30_000 }: { requestTimeoutMs?: number } = {},
): Lemlist {
	const lemlist = {} as Lemlist;
	beforeEach(async () => {
		configureTimings({ requestTimeoutMs, backoffMs: 5, maxBackoffMs: 20, maxJitterMs: 20 });
		const emulator = await startEmulator({ limit: 1_000, ...options });
		const apiKey = createApiKey(emulator);
		const controller = new AbortController();
		// As n8n's engine does for the requests of one execution.
		setMaxListeners(Infinity, controller.signal);
		const context = createExecuteContext({ apiKey, baseUrl: emulator.baseUrl }, controller.signal);
		const client = await LemlistClient.for(context);
		const cancel = () => controller.abort();
		Object.assign(lemlist, { emulator, apiKey, context, client, cancel });
	});
	afterEach(() => lemlist.emulator.close());
	return lemlist;
}

/** Sends a call as a node with this context does. */
export async function request(context: Context, call: ApiCall, reader?: ResponseReader<unknown>) {
	return await (await LemlistClient.for(context)).request(call, reader);
}

/** The error that a promise is rejected with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<NodeApiError> {
	return await promise.then(
		() => {
			throw new Error('It did not fail');
		},
		(error: NodeApiError) => error,
	);
}

/** A bare server, for responses that the emulator cannot send. */
export async function startServer(listener: RequestListener) {
	const server = createServer(listener);
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		port,
		baseUrl: `http://127.0.0.1:${port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
