import { setTimeout as sleep } from 'node:timers/promises';

import type { INode } from 'n8n-workflow';

import { node } from '../harness/instance/buildWorkflow';
import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { buildTrigger } from '../harness/instance/triggerWebhooks';
import type { Row } from './measurement/figures';

const BETWEEN_MS = 20;
const BEFORE_MS = 1_000;
const AFTER_MS = 5_000;

// About what a request to lemlist takes.
const LATENCY_MS = 200;

const EVENTS = ['emailsReplied'];

/** Changes a published workflow, and waits until n8n has carried that out. */
type Change = (instance: N8nInstance, workflowId: string, nodes: INode[]) => Promise<void>;

const CHANGES: Record<string, Change> = {
	unpublish: async ({ client }, workflowId) => await client.unpublishWorkflow(workflowId),
	'archive, the first step of deleting': async ({ client }, workflowId) => {
		await client.archiveWorkflow(workflowId);
		await client.awaitStatus(workflowId, 'not_published');
	},
	'publish a changed trigger': async (instance, workflowId, [trigger, other]) => {
		const parameters = { ...trigger.parameters, events: [...EVENTS, 'emailsSent'] };
		await republish(instance, workflowId, [{ ...trigger, parameters }, other]);
	},
	'publish another changed node': async (instance, workflowId, [trigger, other]) => {
		await republish(instance, workflowId, [trigger, { ...other, notes: 'changed' }]);
	},
};

/** For how long lemlist is answered 404 by a webhook that it still has, while n8n removes a trigger. */
export async function measureRemovalAnswers(): Promise<Record<string, Row[]>> {
	const env = { N8N_LOG_LEVEL: 'warn', N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };
	const queue = { workers: 1, webhookProcesses: 2 };
	return {
		'One process': await measure(await startN8nInstance({ env })),
		'Queue mode, two webhook processes': await measure(await startN8nInstance({ env, queue })),
	};
}

async function measure(instance: N8nInstance): Promise<Row[]> {
	try {
		const rows: Row[] = [];
		for (const [title, change] of Object.entries(CHANGES)) {
			rows.push({ change: title, ...(await watchChange(instance, change)) });
		}
		return rows;
	} finally {
		await instance.close();
	}
}

interface Answer {
	/** When the delivery was sent, since the change was asked for. */
	at: number;
	status: number;
	/** Whether lemlist still had the webhook when it was answered. */
	exists: boolean;
}

async function watchChange(instance: N8nInstance, change: Change): Promise<Row> {
	const { emulator, client, credentials } = instance;
	const nodes = [{ ...buildTrigger(EVENTS), credentials }, node('After', 'n8n-nodes-base.noOp')];
	const workflowId = await instance.storeWorkflow(...nodes);
	await client.publishWorkflow(workflowId);
	const [hook] = emulator.state.hooks;
	const exists = () => emulator.state.hooks.includes(hook);
	emulator.options.latencyMs = LATENCY_MS;

	const answers: Answer[] = [];
	const inFlight: Array<Promise<void>> = [];
	let isOver = false;
	let changedAt = Date.now() + BEFORE_MS;
	let deletedAt: number | undefined;
	const watching = (async () => {
		while (!isOver) {
			const at = Date.now();
			if (!exists()) deletedAt ??= at;
			const answered = deliver(hook.targetUrl, hook.secret).then((status) => {
				answers.push({ at, status, exists: exists() });
			});
			inFlight.push(answered);
			await sleep(BETWEEN_MS);
		}
		await Promise.all(inFlight);
	})();
	await sleep(BEFORE_MS);
	changedAt = Date.now();
	await change(instance, workflowId, nodes);
	const changedAfter = Date.now() - changedAt;
	await sleep(AFTER_MS);
	isOver = true;
	await watching;
	emulator.options.latencyMs = 0;
	await client.deleteWorkflow(workflowId).catch(() => {});

	const missing = answers.filter(({ status }) => status === 404);
	const dangerous = missing.filter((answer) => answer.exists);
	const first = Math.min(...missing.map(({ at }) => at));
	return {
		'done after ms': changedAfter,
		'first 404 after ms': missing.length > 0 ? first - changedAt : '',
		'webhook deleted after ms': deletedAt === undefined ? '' : deletedAt - changedAt,
		'404 while lemlist has the webhook, ms':
			dangerous.length > 0 ? Math.max(...dangerous.map(({ at }) => at)) - first : 0,
		'deliveries in that time': dangerous.length,
		'200 again after ms': toReturn(answers, first, changedAt),
		'other answers': [
			...new Set(
				answers.map(({ status }) => status).filter((status) => ![200, 404].includes(status)),
			),
		].join(', '),
	};
}

function toReturn(answers: Answer[], firstMissing: number, changedAt: number): number | string {
	const back = answers.filter(({ at, status }) => status === 200 && at > firstMissing);
	return back.length > 0 ? Math.min(...back.map(({ at }) => at)) - changedAt : '';
}

/** A delivery of another event, for which the trigger starts no execution. */
async function deliver(url: string, secret: string | undefined): Promise<number> {
	const body = JSON.stringify({ _id: 'act_1', type: 'emailsSent', secret });
	const headers = { 'Content-Type': 'application/json', Connection: 'close' };
	return await fetch(url, { method: 'POST', headers, body }).then(
		({ status }) => status,
		() => 0,
	);
}

async function republish(
	{ client }: N8nInstance,
	workflowId: string,
	nodes: INode[],
): Promise<void> {
	await client.updateWorkflow(workflowId, { nodes });
	await client.publishWorkflow(workflowId);
}
