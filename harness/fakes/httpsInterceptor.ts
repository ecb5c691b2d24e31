import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

import { generate } from 'selfsigned';

/** Redirects the requests of a program to certain HTTPS hosts to local apps. */
export interface HttpsInterceptor {
	/** Environment variables for the program: a proxy that blocks every other host, and the certificate to trust. */
	environment: NodeJS.ProcessEnv;
	close(): Promise<void>;
}

/** Starts an interceptor for the hosts that are the names of the apps. */
export async function startHttpsInterceptor(
	apps: Readonly<Record<string, RequestListener>>,
): Promise<HttpsInterceptor> {
	const hosts = Object.keys(apps);
	const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0] }], {
		extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
	});
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-lemlist-certificate-'));
	const certificate = join(folder, 'certificate.pem');
	await writeFile(certificate, cert);

	const server = createHttpsServer({ key, cert }, (request, response) =>
		apps[String(request.headers.host)](request, response),
	);
	const port = await listen(server);
	const proxy = createHttpServer((_request, response) => response.writeHead(403).end());
	// Node.js hands these connections over, so closing the server leaves them open.
	const tunnels = new Set<Duplex>();
	proxy.on('connect', ({ url }, client) => {
		tunnels.add(client);
		client.on('error', () => client.destroy()).on('close', () => tunnels.delete(client));
		if (!hosts.some((host) => url === `${host}:443`)) {
			client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
			return;
		}
		const upstream = connect(port, '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			upstream.pipe(client).pipe(upstream);
		});
		upstream.on('error', () => client.destroy());
	});

	return {
		environment: {
			HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}`,
			NO_PROXY: '127.0.0.1,localhost',
			NODE_EXTRA_CA_CERTS: certificate,
		},
		close: async () => {
			for (const tunnel of tunnels) tunnel.destroy();
			await Promise.all([closeAll(proxy), closeAll(server)]);
			await rm(folder, { recursive: true });
		},
	};
}

async function listen(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

async function closeAll(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeAllConnections();
	await closed;
}
