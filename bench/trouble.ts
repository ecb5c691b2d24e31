import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { buildTrigger } from '../harness/instance/triggerWebhooks';
import type { Row } from './measurement/figures';
import { DELIVERY, EVENT_TYPE } from './measurement/trouble';
import { KEEPING_ALL, surviveTrouble } from './measurement/troubleRun';

/** Our trigger in an hour of trouble, in one process of n8n with SQLite. */
export async function measureTrouble(): Promise<Row[]> {
	const instance = await startN8nInstance({ env: KEEPING_ALL, emulator: DELIVERY });
	try {
		return await measure(instance);
	} finally {
		await instance.close();
	}
}

async function measure(instance: N8nInstance): Promise<Row[]> {
	const trigger = buildTrigger([EVENT_TYPE], { options: { checkEveryMinutes: 1 } });
	const workflowId = await instance.storeWorkflow(trigger);
	await instance.client.publishWorkflow(workflowId);
	const { server } = instance;
	const n8n = {
		emulator: instance.emulator,
		kill: async () => {
			await server.kill();
			await server.start();
		},
		stop: server.stop,
		start: async () => await server.start(),
	};
	return await surviveTrouble({ instance, n8n, workflowId, node: trigger.name });
}
