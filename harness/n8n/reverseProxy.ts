import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

export interface ReverseProxy {
	/** Without a slash at the end. */
	url: string;
	close(): Promise<void>;
}

const HOST = '127.0.0.1';
const PRODUCTION_WEBHOOKS = '/webhook/';

export interface ProxyTargets {
	mainUrl: string;
	webhookUrls: readonly string[];
	/** Whether production webhooks reach only processes that say they are ready; 503 if there is none. */
	checksReadiness?: boolean;
}

/**
 * The load balancer that n8n's queue mode needs: production webhooks go to the webhook processes in turn,
 * everything else to the main process.
 */
export async function startReverseProxy(
	port: number,
	{ mainUrl, webhookUrls, checksReadiness = false }: ProxyTargets,
): Promise<ReverseProxy> {
	let deliveries = 0;
	const selectTarget = async (): Promise<string | undefined> => {
		const first = deliveries++;
		for (let index = 0; index < webhookUrls.length; index++) {
			const target = webhookUrls[(first + index) % webhookUrls.length];
			if (!checksReadiness || (await isReady(target))) return target;
		}
		return undefined;
	};
	const server = createServer((incoming, response) => {
		if (!incoming.url?.startsWith(PRODUCTION_WEBHOOKS)) forward(incoming, response, mainUrl);
		else {
			void selectTarget().then((target) => {
				if (target) forward(incoming, response, target);
				else response.writeHead(503).end('no process of n8n is ready');
			});
		}
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

async function isReady(url: string): Promise<boolean> {
	const headers = { Connection: 'close' };
	return await fetch(`${url}/healthz/readiness`, { headers }).then(
		({ ok }) => ok,
		() => false,
	);
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
