import { findSystemBinary } from './systemBinary';
import { startService, type Service } from './startService';

/** Starts a separate Redis on the loopback address, without persistence. */
export async function startRedis(): Promise<Service> {
	const binary = findSystemBinary({ name: 'redis-server', debianPackage: 'redis-server' });
	return await startService({
		name: 'redis',
		readyText: 'Ready to accept connections',
		prepare: async (folder, port) => [
			binary,
			...['--bind', '127.0.0.1', '--port', String(port)],
			...['--dir', folder, '--save', '', '--appendonly', 'no'],
		],
	});
}
