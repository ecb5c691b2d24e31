import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { buildTrigger } from '../harness/instance/triggerWebhooks';
import type { N8nServer } from '../harness/n8n/n8nServer';
import type { Row } from './measurement/figures';
import { DELIVERY, EVENT_TYPE } from './measurement/trouble';
import { KEEPING_ALL, surviveTrouble } from './measurement/troubleRun';

/** Our trigger in an hour of trouble, in queue mode: two webhook processes, two workers, PostgreSQL and Redis. */
export async function measureTroubleQueue(): Promise<Row[]> {
	const instance = await startN8nInstance({
		env: KEEPING_ALL,
		queue: { workers: 2, webhookProcesses: 2, concurrency: 10 },
		emulator: DELIVERY,
	});
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
	const { server, webhookProcesses, workers } = instance;
	const all = [server, ...webhookProcesses, ...workers];
	const onEach = async (some: readonly N8nServer[], step: (one: N8nServer) => Promise<void>) => {
		await Promise.all(some.map(step));
	};
	// One kind of process after the other, and at last all of them.
	const victims = [[server], [webhookProcesses[0]], [workers[0]], [server], all];
	const n8n = {
		emulator: instance.emulator,
		kill: async (count: number) => {
			await onEach(victims[count], async (one) => await one.kill());
			await onEach(victims[count], async (one) => await one.start());
		},
		stop: async () => await onEach(all, async (one) => await one.stop()),
		start: async () => await onEach(all, async (one) => await one.start()),
	};
	return await surviveTrouble({ instance, n8n, workflowId, node: trigger.name });
}
