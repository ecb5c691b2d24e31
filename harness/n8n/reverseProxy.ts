import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

export interface ReverseProxy {
	/** Without a slash at the end. */
	url: string;
	close(): Promise<void>;
}

const HOST = '127.0.0.1';
const PRODUCTION_WEBHOOKS = '/webhook/';

/**
 * The load balancer that n8n's queue mode needs: production webhooks go to the webhook processes in turn,
 * everything else to the main process.
 */
export async function startReverseProxy(
	port: number,
	{ mainUrl, webhookUrls }: { mainUrl: string; webhookUrls: readonly string[] },
): Promise<ReverseProxy> {
	let deliveries = 0;
	const server = createServer((incoming, response) => {
		const isProduction = incoming.url?.startsWith(PRODUCTION_WEBHOOKS);
		const target = isProduction ? webhookUrls[deliveries++ % webhookUrls.length] : mainUrl;
		forward(incoming, response, target);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, HOST, resolve);
	});
	return {
		url: `http://${HOST}:${port}`,
		close: async () => {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

function forward(incoming: IncomingMessage, response: ServerResponse, target: string): void {
	const { method, headers, url = '/' } = incoming;
	// One connection per request: a kept-alive one may be closed at the moment of its reuse.
	const options = { method, headers, agent: false };
	const upstreamRequest = request(new URL(url, target), options, (upstreamResponse) => {
		response.writeHead(upstreamResponse.statusCode ?? 502, upstreamResponse.headers);
		upstreamResponse.pipe(response);
	});
	upstreamRequest.once('error', () => response.destroy());
	incoming.pipe(upstreamRequest);
}
