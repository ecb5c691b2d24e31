import axios from 'axios';
import type { INode } from 'n8n-workflow';

import { finishedExecutions } from '../harness/instance/finishedExecutions';
import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { node } from '../harness/instance/buildWorkflow';
import { campaignById } from '../harness/engine/formParameters';
import { idealDurationMs, latencyRange } from '../harness/simulation/idealDuration';

/** The total concurrency of all workers, so that each gets its share at once. */
const EXECUTIONS = 8;
/** The leads that each number of workers adds. */
const LEADS = { 2: 400, 4: 400, 8: 2_000 };
const WEBHOOK_PROCESSES = 2;
const WINDOWS = ['fixed', 'sliding'] as const;
const LATENCY_MS = 100;

type Row = Record<string, string | number>;

/**
 * Adds leads in several executions on workers of n8n's queue mode, which share one API key and limit
 * their rate independently, and compares the time with the ideal. Needs Redis and PostgreSQL.
 */
export async function measureQueue(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [workers, leads] of Object.entries(LEADS)) {
		rows.push(...(await measureWorkers(Number(workers), leads)));
	}
	return rows;
}

async function measureWorkers(workers: number, leads: number): Promise<Row[]> {
	const concurrency = EXECUTIONS / workers;
	const instance = await startN8nInstance({
		queue: { workers, concurrency, webhookProcesses: WEBHOOK_PROCESSES },
		emulator: { latencyMs: latencyRange(LATENCY_MS) },
	});
	try {
		const workflow = await publishAdding(instance);
		// The first execution of a worker loads its nodes, which must not be measured.
		await addLeads(instance, workflow, EXECUTIONS);
		const rows: Row[] = [];
		for (const window of WINDOWS) {
			instance.emulator.reset();
			instance.emulator.options.window = window;
			rows.push({ workers, leads, window, ...(await measure(instance, workflow, leads)) });
		}
		return rows;
	} finally {
		await instance.close();
	}
}

async function measure(instance: N8nInstance, workflow: Workflow, leads: number): Promise<Row> {
	const before = countExecutions(instance);
	const seconds = await addLeads(instance, workflow, leads);
	const { requests, state } = instance.emulator;
	const refused = requests.filter(({ status }) => status === 429).length;
	const added = state.leads.map(({ email }) => email);
	return {
		'executions of each': countExecutions(instance)
			.map((count, index) => count - before[index])
			.join(' + '),
		seconds: seconds.toFixed(1),
		'times ideal': ((seconds * 1_000) / idealDurationMs(leads, LATENCY_MS)).toFixed(2),
		'429s': refused,
		'429s %': ((100 * refused) / requests.length).toFixed(1),
		lost: leads - new Set(added).size,
		twice: added.length - new Set(added).size,
	};
}

/** How many executions each worker has finished. */
function countExecutions({ workers }: N8nInstance): number[] {
	return workers.map((worker) => finishedExecutions(worker).length);
}

interface Workflow {
	id: string;
	url: string;
	executions: number;
}

async function publishAdding(instance: N8nInstance): Promise<Workflow> {
	const path = 'bench';
	const parameters = { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} };
	const start: INode = {
		...node('Webhook', 'n8n-nodes-base.webhook', parameters),
		typeVersion: 2,
		webhookId: path,
	};
	const id = await instance.storeWorkflow(
		start,
		node('People', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'body.people', options: {} }),
		node('Lemlist', 'lemlist', {
			apiVersion: 'v2',
			resource: 'lead',
			operation: 'create',
			...campaignById('cam_1'),
			email: '={{ $json.email }}',
		}),
	);
	await instance.client.publishWorkflow(id);
	return { id, url: `${instance.url}/webhook/${path}`, executions: 0 };
}

/** Adds new leads in all executions at once; returns the seconds until lemlist's last response. */
async function addLeads(instance: N8nInstance, workflow: Workflow, leads: number): Promise<number> {
	const { emulator, client } = instance;
	emulator.addCampaign({ _id: 'cam_1' });
	const emails = Array.from({ length: leads }, (_, index) => ({ email: `lead${index}@x.io` }));
	const share = leads / EXECUTIONS;
	const start = Date.now();
	await Promise.all(
		Array.from({ length: EXECUTIONS }, async (_, index) => {
			const people = emails.slice(index * share, (index + 1) * share);
			await axios.post(workflow.url, { people });
		}),
	);
	workflow.executions += EXECUTIONS;
	await client.awaitExecutions(workflow.id, workflow.executions, TIMEOUT_MS);
	return (Math.max(...emulator.requests.map(({ answeredAt = 0 }) => answeredAt)) - start) / 1_000;
}

const TIMEOUT_MS = 10 * 60_000;

async function main(): Promise<void> {
	console.table(await measureQueue());
}

if (require.main === module) {
	main().catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
