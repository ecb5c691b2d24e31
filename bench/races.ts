import { cpus } from 'node:os';

import type { Fault } from '../emulator';
import { outputJson, type Execution } from '../harness/n8n/execution';
import { waitFor } from '../harness/n8n/waitFor';
import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { buildTrigger, expectedWebhooks, listWebhooks } from '../harness/instance/triggerWebhooks';
import { startCpuLoad } from './measurement/cpuLoad';
import { log, type Row } from './measurement/figures';

const RUNS = 50;
const REPLIED = 'emailsReplied';
const EVENTS = [REPLIED, 'linkedinReplied'];

/** n8n resumes interrupted work after two minutes by default. */
const LEASE_SECONDS = 10;
const SOON = {
	N8N_WORKFLOW_PUBLICATION_OUTBOX_LEASE_SECONDS: String(LEASE_SECONDS),
	N8N_WORKFLOW_PUBLICATION_OUTBOX_POLL_INTERVAL_MS: '500',
	N8N_WORKFLOW_PUBLICATION_CONCURRENCY: '5',
};
/** The workflows that one kill interrupts. */
const WORKFLOWS_PER_KILL = 5;

/** Which requests for webhooks get no answer when n8n is killed; in the last one, n8n is storing its data. */
const MOMENTS: Array<Fault | undefined> = [
	{ kind: 'hangAfter' },
	{ kind: 'hangAfter', skip: WORKFLOWS_PER_KILL },
	{ kind: 'hang', skip: WORKFLOWS_PER_KILL },
	undefined,
];

/** Repeats two races that have failed once, while other programs keep all cores busy. */
export async function measureRaces(): Promise<Row[]> {
	const load = startCpuLoad(cpus().length);
	try {
		return [await repeatTestEvents(), await repeatKills()];
	} finally {
		load.end();
	}
}

/** A test event reaches the test and the published workflow, in queue mode. */
async function repeatTestEvents(): Promise<Row> {
	const instance = await startN8nInstance({ queue: { workers: 2, concurrency: 2 } });
	try {
		return await repeat('test event next to a published workflow, queue mode', RUNS, async () => {
			const failures = await receiveTestEvent(instance);
			return [failures];
		});
	} finally {
		await instance.close();
	}
}

async function receiveTestEvent(instance: N8nInstance): Promise<string> {
	const { client, emulator, url } = instance;
	const listener = buildTrigger([REPLIED]);
	const workflowId = await instance.storeWorkflow(listener);
	await client.publishWorkflow(workflowId);
	await client.startListening(workflowId, listener.name);
	const { _id } = emulator.recordActivity({ type: REPLIED, leadId: 'lea_1' });
	await emulator.awaitDeliveries();
	const describeAll = (executions: Execution[]) =>
		executions
			.map((execution) => {
				const ids = outputJson(execution, listener.name).map(({ id }) => (id === _id ? 'it' : id));
				return `${execution.mode} ${execution.status}: ${ids.join()}`;
			})
			.sort()
			.join('; ');
	const wanted = 'manual success: it; webhook success: it';
	const seen = await waitFor('both executions', async () => {
		const text = describeAll(await client.executions(workflowId));
		return text === wanted ? text : undefined;
	}).catch(async () => describeAll(await client.executions(workflowId)));
	const left = await waitFor('the end of the listening', () => {
		const webhooks = listWebhooks(emulator);
		return webhooks.length === 1 ? webhooks : undefined;
	}).catch(() => listWebhooks(emulator));
	const expected = expectedWebhooks(url, listener, [REPLIED]);
	const deliveries = emulator.deliveries.map(({ status, attempt }) => `${attempt}: ${status}`);
	await client.deleteWorkflow(workflowId);
	emulator.reset();
	if (seen === wanted && left.join() === expected.join()) return '';
	return `${seen}; webhooks ${left.length}; deliveries ${deliveries.join()}`;
}

/** n8n is killed while the second webhook is created, and the workflow is unpublished after the restart. */
async function repeatKills(): Promise<Row> {
	const instance = await startN8nInstance({ env: SOON });
	try {
		return await repeat(
			'killed while the second webhook is created',
			RUNS / WORKFLOWS_PER_KILL,
			async (run) => await killWhilePublishing(instance, run),
		);
	} finally {
		await instance.close();
	}
}

async function killWhilePublishing(instance: N8nInstance, run: number): Promise<string[]> {
	const { client, emulator, server, url } = instance;
	const triggers = Array.from({ length: WORKFLOWS_PER_KILL }, () => buildTrigger(EVENTS));
	const ids = await Promise.all(
		triggers.map(async (trigger) => await instance.storeWorkflow(trigger)),
	);
	emulator.clear();
	const fault = MOMENTS[run % MOMENTS.length];
	if (fault) emulator.addFault({ match: /^POST .hooks/, times: Infinity, ...fault });
	await Promise.all(ids.map(async (id) => await client.beginPublishing(id)));
	await waitFor('the second webhooks', () => {
		const requests = emulator.lines().filter((line) => line.startsWith('POST /hooks')).length;
		return requests >= EVENTS.length * WORKFLOWS_PER_KILL || undefined;
	});
	await server.kill();
	emulator.clear();
	await server.start();
	return await Promise.all(
		ids.map(async (id, index) => {
			await client.beginUnpublishing(id);
			await client.awaitStatus(id, 'not_published');
			const left = listWebhooks(emulator).filter((line) =>
				expectedWebhooks(url, triggers[index], EVENTS).includes(line),
			);
			return left.length === 0 ? '' : `${left.length} webhooks are left`;
		}),
	);
}

/** Repeats until so many runs are done; each returns what is wrong with each of its cases. */
async function repeat(
	race: string,
	count: number,
	run: (index: number) => Promise<string[]>,
): Promise<Row> {
	const failures: string[] = [];
	let cases = 0;
	for (let index = 0; index < count; index++) {
		const results = await run(index).catch((error: Error) => [error.message]);
		cases += results.length;
		failures.push(...results.filter(Boolean));
		if (index % 10 === 9) log(`${race}: ${cases} runs, ${failures.length} failures`);
	}
	for (const failure of failures) log(failure);
	return { race, runs: cases, passed: cases - failures.length };
}
