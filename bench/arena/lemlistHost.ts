import { request, type IncomingMessage, type ServerResponse } from 'node:http';

import { openHttpsDetour, type HttpsDetour } from '../../test/e2e/httpsDetour';

/** Leads what n8n's own Lemlist node sends to lemlist's fixed address to the emulator. */
export async function standInForLemlist(emulatorUrl: string): Promise<HttpsDetour> {
	return await openHttpsDetour('api.lemlist.com', (incoming, answer) =>
		forward(emulatorUrl, incoming, answer),
	);
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
