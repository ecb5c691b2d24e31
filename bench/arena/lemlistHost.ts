import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generate } from 'selfsigned';

const HOST = 'api.lemlist.com';

/** Stands in for lemlist's own address towards processes that are started with these settings. */
export interface LemlistHost {
	env: { HTTPS_PROXY: string; NO_PROXY: string; NODE_EXTRA_CA_CERTS: string };
	close(): Promise<void>;
}

/**
 * Leads https://api.lemlist.com to the emulator: a proxy that ends the encryption itself, with a
 * certificate made for this run alone. Every other address is refused, so nothing leaves the machine.
 */
export async function standInForLemlist(emulatorUrl: string): Promise<LemlistHost> {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-certificate-'));
	const { private: key, cert } = await certificate();
	const certificatePath = join(folder, 'certificate.pem');
	await writeFile(certificatePath, cert);

	const lemlist = createSecureServer({ key, cert }, (incoming, answer) =>
		forward(emulatorUrl, incoming, answer),
	);
	const proxy = createServer();
	proxy.on('connect', ({ url }, socket) => {
		if (url !== `${HOST}:443`) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
		socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		lemlist.emit('connection', socket);
	});
	await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
	const { port } = proxy.address() as AddressInfo;
	return {
		env: {
			HTTPS_PROXY: `http://127.0.0.1:${port}`,
			NO_PROXY: '127.0.0.1,localhost',
			NODE_EXTRA_CA_CERTS: certificatePath,
		},
		close: async () => {
			lemlist.closeAllConnections();
			proxy.closeAllConnections();
			await new Promise((resolve) => void proxy.close(resolve));
			await rm(folder, { recursive: true });
		},
	};
}

async function certificate() {
	return await generate([{ name: 'commonName', value: HOST }], {
		keyType: 'ec',
		algorithm: 'sha256',
		extensions: [
			{ name: 'basicConstraints', cA: true },
			{ name: 'subjectAltName', altNames: [{ type: 2, value: HOST }] },
		],
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
