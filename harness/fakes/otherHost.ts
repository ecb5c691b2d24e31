import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A foreign host, which must not receive a credential of lemlist. */
export interface OtherHost {
	origin: string;
	/** The requests that it received, with their `Authorization` header if they had one. */
	seen: string[];
	close(): Promise<void>;
}

/** Starts a host that asks for a key as lemlist does. */
export async function startOtherHost(): Promise<OtherHost> {
	const seen: string[] = [];
	const server = createServer(({ method, url, headers }, response) => {
		seen.push([method, url, headers.authorization].filter(Boolean).join(' '));
		response.writeHead(401).end('No API key provided');
	});
	await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		seen,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
