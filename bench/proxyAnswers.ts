import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { findFreePort } from '../harness/n8n/findFreePort';
import { startReverseProxy } from '../harness/n8n/reverseProxy';
import type { Row } from './measurement/figures';
import { watchRestart } from './measurement/restartAnswers';

/** What lemlist is answered while n8n is restarted, by a proxy with and without a look at n8n's readiness. */
export async function measureProxyAnswers(): Promise<Record<string, Row[]>> {
	const tables: Record<string, Row[]> = {};
	for (const checksReadiness of [false, true]) {
		const proxy = checksReadiness ? 'Proxy that checks the readiness' : 'Plain proxy';
		tables[`${proxy}, one process`] = await withSingle(checksReadiness, async (instance) =>
			watchRestart(instance, [instance.server]),
		);
		const queue = { workers: 1, webhookProcesses: 2, checksReadiness };
		const instance = await startN8nInstance({ env: { N8N_LOG_LEVEL: 'warn' }, queue });
		try {
			const { server, webhookProcesses, workers } = instance;
			const all = [server, ...webhookProcesses, ...workers];
			tables[`${proxy}, one of two webhook processes`] = await watchRestart(instance, [
				webhookProcesses[0],
			]);
			tables[`${proxy}, all processes of queue mode`] = await watchRestart(instance, all);
		} finally {
			await instance.close();
		}
	}
	return tables;
}

/** A single n8n whose webhooks have the address of a proxy. */
async function withSingle<Result>(
	checksReadiness: boolean,
	use: (instance: N8nInstance) => Promise<Result>,
): Promise<Result> {
	const [port, proxyPort] = [await findFreePort(), await findFreePort()];
	const mainUrl = `http://127.0.0.1:${port}`;
	const targets = { mainUrl, webhookUrls: [mainUrl], checksReadiness };
	const proxy = await startReverseProxy(proxyPort, targets);
	try {
		const env = { N8N_LOG_LEVEL: 'warn', WEBHOOK_URL: `${proxy.url}/` };
		const instance = await startN8nInstance({ env, port });
		try {
			return await use(instance);
		} finally {
			await instance.close();
		}
	} finally {
		await proxy.close();
	}
}
