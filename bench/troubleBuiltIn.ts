import { startEmulator, type Emulator } from '../emulator';
import { buildWorkflow, node } from '../harness/instance/buildWorkflow';
import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import type { Row } from './measurement/figures';
import { proxyLemlistHost } from './measurement/proxyLemlistHost';
import { DELIVERY, EVENT_TYPE } from './measurement/trouble';
import { KEEPING_ALL, surviveTrouble, toSingleProcess } from './measurement/troubleRun';

/** n8n's built-in trigger in the same hour of trouble, in one process of n8n with SQLite. */
export async function measureTroubleBuiltIn(): Promise<Row[]> {
	const emulator = await startEmulator(DELIVERY);
	const lemlistHost = await proxyLemlistHost(emulator.baseUrl);
	const env = { ...KEEPING_ALL, ...lemlistHost.environment };
	const instance = await startN8nInstance({ env, runningEmulator: emulator });
	try {
		return await measure(instance, emulator);
	} finally {
		await instance.close();
		await lemlistHost.close();
		await emulator.close();
	}
}

async function measure(instance: N8nInstance, emulator: Emulator): Promise<Row[]> {
	const { client } = instance;
	const lemlistApi = await client.createCredential({
		name: 'Lemlist of n8n',
		type: 'lemlistApi',
		data: { apiKey: emulator.apiKey },
	});
	const trigger = {
		...node('Built-in', 'n8n-nodes-base.lemlistTrigger', { event: EVENT_TYPE, options: {} }),
		webhookId: 'built-in',
		credentials: { lemlistApi },
	};
	const { id } = await client.createWorkflow(buildWorkflow([trigger]));
	await client.publishWorkflow(id);
	const n8n = toSingleProcess(instance);
	return await surviveTrouble({ instance, n8n, workflowId: id, node: trigger.name });
}
