import type { N8nInstance } from '../harness/instance/n8nInstance';
import type { N8nServer } from '../harness/n8n/n8nServer';
import type { Row } from './measurement/figures';
import type { TroubledN8n } from './measurement/trouble';
import { surviveWithOurTrigger } from './measurement/troubleRun';

/** Our trigger in an hour of trouble, in queue mode: two webhook processes, two workers, PostgreSQL and Redis. */
export async function measureTroubleQueue(): Promise<Row[]> {
	const queue = { workers: 2, webhookProcesses: 2, concurrency: 10 };
	return await surviveWithOurTrigger({ queue }, toAllProcesses);
}

function toAllProcesses(instance: N8nInstance): TroubledN8n {
	const { server, webhookProcesses, workers } = instance;
	const all = [server, ...webhookProcesses, ...workers];
	const onEach = async (some: readonly N8nServer[], step: (one: N8nServer) => Promise<void>) => {
		await Promise.all(some.map(step));
	};
	// One kind of process after the other, and finally all of them.
	const victims = [[server], [webhookProcesses[0]], [workers[0]], [server], all];
	return {
		emulator: instance.emulator,
		kill: async (count: number) => {
			await onEach(victims[count], async (one) => await one.kill());
			await onEach(victims[count], async (one) => await one.start());
		},
		stop: async () => await onEach(all, async (one) => await one.stop()),
		start: async () => await onEach(all, async (one) => await one.start()),
	};
}
