import { findProgram } from './machineProgram';
import { startService, type Service } from './service';

/** Starts a Redis of its own on the loopback address, which keeps nothing on disk. */
export async function startRedis(): Promise<Service> {
	const program = findProgram({ name: 'redis-server', debianPackage: 'redis-server' });
	return await startService({
		name: 'redis',
		readyText: 'Ready to accept connections',
		prepare: async (folder, port) => [
			program,
			...['--bind', '127.0.0.1', '--port', String(port)],
			...['--dir', folder, '--save', '', '--appendonly', 'no'],
		],
	});
}
