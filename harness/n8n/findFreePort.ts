import { createServer, type AddressInfo } from 'node:net';

const HOST = '127.0.0.1';

/** Returns a port that is free at this moment: the preferred one if possible. */
export async function findFreePort(preferred = 0): Promise<number> {
	return await new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error) => (preferred ? resolve(findFreePort()) : reject(error)));
		probe.listen(preferred, HOST, () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}
