import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import express, { type ErrorRequestHandler, type Request, type Response } from 'express';

/** A request to one of n8n's webhook URLs. */
export interface WebhookCall {
	isTest: boolean;
	webhookId: string;
	request: Request;
	response: Response;
}

/** The outcome of a request; `answered` if the node has sent the response. */
export type CallOutcome = 'unknown' | 'answered' | 'nothing to do' | 'started' | 'not started';

export interface WebhookServer {
	/** Such as `http://127.0.0.1:8910`. */
	baseUrl: string;
	onCall(call: WebhookCall): Promise<CallOutcome>;
	moveTo(host: string): void;
	close(): Promise<void>;
}

const STATUS: Record<Exclude<CallOutcome, 'answered'>, number> = {
	unknown: 404,
	'nothing to do': 200,
	started: 200,
	'not started': 500,
};

// n8n's own default (N8N_PAYLOAD_SIZE_MAX).
const LIMIT = '16mb';

// Longer than a busy test pauses: a client that reuses a connection must not meet one that closes.
const KEEP_ALIVE_MS = 60_000;

/** A server that receives deliveries as n8n does: bodies read, a 500 for what the node throws. */
export async function startWebhookServer(): Promise<WebhookServer> {
	const app = express();
	app.use(express.json({ limit: LIMIT }), express.text({ limit: LIMIT, type: '*/*' }));
	const server = createServer(app);
	server.keepAliveTimeout = KEEP_ALIVE_MS;
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const started: WebhookServer = {
		baseUrl: `http://127.0.0.1:${port}`,
		onCall: async () => 'unknown',
		moveTo: (host) => void (started.baseUrl = `http://${host}:${port}`),
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => void server.close(resolve));
		},
	};
	app.post('/:kind/:webhookId/webhook', async (request, response) => {
		const { kind, webhookId } = request.params;
		const isTest = kind === 'webhook-test';
		const answer = await started
			.onCall({ isTest, webhookId, request, response })
			.catch(() => 'not started' as const);
		if (answer !== 'answered') response.status(STATUS[answer]).json({ message: answer });
	});
	// n8n's response to a body that it cannot read.
	const refusal: ErrorRequestHandler = ({ status = 500, message }, _request, response, _next) =>
		void response.status(status as number).json({ message });
	app.use(refusal);
	return started;
}
