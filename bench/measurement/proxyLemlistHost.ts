import { request, type IncomingMessage, type ServerResponse } from 'node:http';

import { startHttpsInterceptor, type HttpsInterceptor } from '../../harness/fakes/httpsInterceptor';

/** Redirects the requests of n8n's built-in Lemlist node from lemlist's fixed address to the emulator. */
export async function proxyLemlistHost(emulatorUrl: string): Promise<HttpsInterceptor> {
	return await startHttpsInterceptor({
		'api.lemlist.com': (incoming, answer) => forward(emulatorUrl, incoming, answer),
	});
}

function forward(emulatorUrl: string, incoming: IncomingMessage, answer: ServerResponse): void {
	const { method, headers, url = '/' } = incoming;
	const outgoing = request(new URL(url, emulatorUrl), { method, headers }, (response) => {
		answer.writeHead(response.statusCode ?? 502, response.headers);
		response.pipe(answer);
	});
	outgoing.once('error', () => answer.destroy());
	incoming.pipe(outgoing);
}
