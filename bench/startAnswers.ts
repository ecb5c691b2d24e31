import { startN8nInstance } from '../harness/instance/n8nInstance';
import type { Row } from './measurement/figures';
import { watchRestart } from './measurement/restartAnswers';

/** What lemlist is answered while n8n is stopped and started, by what is restarted. */
export async function measureStartAnswers(): Promise<Record<string, Row[]>> {
	return { ...(await measureSingle()), ...(await measureQueueMode()) };
}

async function measureSingle(): Promise<Record<string, Row[]>> {
	const instance = await startN8nInstance({ env: { N8N_LOG_LEVEL: 'warn' } });
	try {
		const { server } = instance;
		return {
			'One process, shut down and started': await watchRestart(instance, [server]),
			'One process, killed and started': await watchRestart(instance, [server], 'kill'),
		};
	} finally {
		await instance.close();
	}
}

async function measureQueueMode(): Promise<Record<string, Row[]>> {
	const instance = await startN8nInstance({
		env: { N8N_LOG_LEVEL: 'warn' },
		queue: { workers: 1, webhookProcesses: 2 },
	});
	try {
		const { server, webhookProcesses, workers } = instance;
		const [first] = webhookProcesses;
		const all = [server, ...webhookProcesses, ...workers];
		return {
			'Queue mode, the main process': await watchRestart(instance, [server]),
			'Queue mode, one of two webhook processes': await watchRestart(instance, [first]),
			'Queue mode, all processes': await watchRestart(instance, all),
		};
	} finally {
		await instance.close();
	}
}
