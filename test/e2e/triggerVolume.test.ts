import type { Activity } from '../../emulator';
import { waitFor } from '../../harness/n8n/waitFor';
import { runSql } from '../../harness/n8n/runSql';
import { buildTrigger } from '../../harness/instance/triggerWebhooks';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type N8nInstance,
} from '../../harness/instance/n8nInstance';

const COUNT = 10_000;
const SIDE_BY_SIDE = 20;
const REDELIVERED_EVERY = 20;
const VOLUME_TIMEOUT_MS = 20 * 60_000;

/**
 * n8n keeps every execution, so that they can be counted afterwards. By default, it starts a JavaScript
 * engine for each concurrent execution to evaluate expressions, of which there are none here.
 */
const KEEPING_ALL = {
	EXECUTIONS_DATA_PRUNE: 'false',
	EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'all',
	N8N_EXPRESSION_ENGINE: 'legacy',
	N8N_LOG_LEVEL: 'warn',
};

let instance: N8nInstance;

beforeAll(async () => {
	instance = await startN8nInstance({
		env: KEEPING_ALL,
		emulator: { deliveryTimeoutMs: 60_000 },
	});
}, START_TIMEOUT_MS);

afterAll(async () => await instance.close());

const idOf = (index: number) => `act_${String(index).padStart(5, '0')}`;

/** Lets lemlist deliver new activities, this many at a time, some of them twice. */
async function deliverAll(): Promise<void> {
	let next = 0;
	let again: Activity[] = [];
	while (next < COUNT || again.length > 0) {
		for (const activity of again) instance.emulator.redeliver(activity);
		again = [];
		for (const end = Math.min(next + SIDE_BY_SIDE, COUNT); next < end; next++) {
			const activity = instance.emulator.recordActivity({ _id: idOf(next), type: 'emailsOpened' });
			if (next % REDELIVERED_EVERY !== 0) continue;
			// Of every two duplicates, one arrives at once and the other one later.
			if (next % (2 * REDELIVERED_EVERY) === 0) instance.emulator.redeliver(activity);
			else again.push(activity);
		}
		await instance.emulator.awaitDeliveries();
	}
}

describe('10,000 deliveries, of which 5 % are repeated', () => {
	it(
		'start exactly one execution in n8n for each',
		async () => {
			const workflowId = await instance.storeWorkflow(buildTrigger(['emailsOpened']));
			await instance.client.publishWorkflow(workflowId);
			const startedAt = Date.now();

			await deliverAll();
			const seconds = (Date.now() - startedAt) / 1_000;
			await waitFor('the last execution', async () => {
				const [latest] = await instance.client.executions(workflowId);
				return latest?.status === 'success' || undefined;
			});
			await instance.server.stop();

			const { deliveries } = instance.emulator;
			expect(deliveries).toHaveLength(COUNT + COUNT / REDELIVERED_EVERY);
			expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set([200]));
			const rows = await runSql<{ id: string; status: string }>(
				instance.server.userFolder,
				`SELECT substr(data, instr(data, '"act_') + 1, ${idOf(0).length}) AS id, status
				FROM execution_entity JOIN execution_data ON executionId = id`,
			);
			expect(rows).toHaveLength(COUNT);
			expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['success']));
			expect(new Set(rows.map(({ id }) => id)).size).toBe(COUNT);
			console.log(`${deliveries.length} deliveries in ${seconds.toFixed(0)} s`);
		},
		VOLUME_TIMEOUT_MS,
	);
});
