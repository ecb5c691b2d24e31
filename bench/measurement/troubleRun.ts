import { setTimeout as sleep } from 'node:timers/promises';

import { readStoredExecutions } from '../../harness/n8n/storedExecutions';
import { waitFor } from '../../harness/n8n/waitFor';
import { startN8nInstance, type N8nInstance } from '../../harness/instance/n8nInstance';
import { buildTrigger } from '../../harness/instance/triggerWebhooks';
import { log, type Row } from './figures';
import { causeTrouble, DELIVERY, EVENT_TYPE, type TroubledN8n } from './trouble';
import { toOutcome } from './troubleOutcome';

/** n8n keeps every execution, and starts no JavaScript engine for expressions, of which there are none. */
export const KEEPING_ALL = {
	EXECUTIONS_DATA_PRUNE: 'false',
	EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'all',
	N8N_EXPRESSION_ENGINE: 'legacy',
	N8N_LOG_LEVEL: 'warn',
};

/** A published trigger, and the n8n around it. */
export interface TroubledTrigger {
	instance: N8nInstance;
	n8n: TroubledN8n;
	workflowId: string;
	node: string;
}

// The next check comes within a minute.
const NEXT_CHECK_MS = 75_000;
const BACKLOG = { timeoutMs: 5 * 60_000, intervalMs: 2_000 };

/** Publishes our trigger in a new n8n, and has both survive an hour of trouble. */
export async function surviveWithOurTrigger(
	options: Parameters<typeof startN8nInstance>[0],
	toTroubled: (instance: N8nInstance) => TroubledN8n,
): Promise<Row[]> {
	const instance = await startN8nInstance({ ...options, env: KEEPING_ALL, emulator: DELIVERY });
	try {
		const trigger = buildTrigger([EVENT_TYPE], { options: { checkEveryMinutes: 1 } });
		const workflowId = await instance.storeWorkflow(trigger);
		await instance.client.publishWorkflow(workflowId);
		const n8n = toTroubled(instance);
		return await surviveTrouble({ instance, n8n, workflowId, node: trigger.name });
	} finally {
		await instance.close();
	}
}

/** An n8n of one process. */
export function toSingleProcess({ emulator, server }: N8nInstance): TroubledN8n {
	return {
		emulator,
		kill: async () => {
			await server.kill();
			await server.start();
		},
		stop: server.stop,
		start: async () => await server.start(),
	};
}

/** Causes an hour of trouble, waits for the next check, and counts what became of the events. */
export async function surviveTrouble(trigger: TroubledTrigger): Promise<Row[]> {
	const { instance, n8n, workflowId, node } = trigger;
	const report = await causeTrouble(n8n);
	await sleep(NEXT_CHECK_MS);
	await instance.emulator.awaitDeliveries();
	const { client } = instance;
	await waitFor(
		'the last execution',
		async () => {
			const latest = await client.executions(workflowId);
			return latest.every(({ status }) => status !== 'running' && status !== 'new') || undefined;
		},
		BACKLOG,
	);
	log('reading the executions');
	await n8n.stop();
	const outcome = toOutcome(report, await readStoredExecutions(instance, workflowId, node));
	const refused = instance.emulator.requests.filter(({ status }) => status === 429).length;
	return [
		...outcome,
		{ what: 'requests to lemlist', number: instance.emulator.requests.length },
		{ what: 'of these, refused with 429', number: refused },
	];
}
