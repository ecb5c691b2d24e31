import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import axios from 'axios';

import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { buildTrigger } from '../harness/instance/triggerWebhooks';
import { readStoredExecutions } from '../harness/n8n/storedExecutions';
import { waitFor } from '../harness/n8n/waitFor';
import { log, type Row } from './measurement/figures';

/** Deliveries offered per second, and for how many seconds. */
const OFFERS = [
	{ perSecond: 25, seconds: 20 },
	{ perSecond: 50, seconds: 20 },
	{ perSecond: 100, seconds: 20 },
	{ perSecond: 500, seconds: 60 },
];
/** The largest number of deliveries that wait for an answer, as lemlist does not open any number of connections. */
const SIDE_BY_SIDE = 200;

const ENV = {
	EXECUTIONS_DATA_PRUNE: 'false',
	EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'all',
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	N8N_LOG_LEVEL: 'warn',
};

const DRAIN = { timeoutMs: 5 * 60_000, intervalMs: 1_000 };

/**
 * Offers deliveries to two webhook processes with eight workers, and counts those that n8n accepts, and
 * what happens to them.
 */
export async function measureDeliveries(): Promise<Row[]> {
	const rows: Row[] = [];
	const instance = await startN8nInstance({
		env: ENV,
		queue: { workers: 8, webhookProcesses: 2, concurrency: 5 },
	});
	try {
		for (const offer of OFFERS) rows.push(await measureOffer(instance, offer));
	} finally {
		await instance.close();
	}
	return rows;
}

interface Answer {
	id: string;
	status: number;
	milliseconds: number;
}

async function measureOffer(
	instance: N8nInstance,
	{ perSecond, seconds }: (typeof OFFERS)[number],
): Promise<Row> {
	const trigger = buildTrigger(['emailsOpened']);
	const workflowId = await instance.storeWorkflow(trigger);
	await instance.client.publishWorkflow(workflowId);
	const answers = await offer(instance, perSecond, seconds);
	const startedAt = Date.now();
	const taken = answers.filter(({ status }) => status === 200);
	log(`${perSecond} per second: ${taken.length} of ${answers.length} are taken`);
	const executions = await waitFor(
		'the executions of all deliveries',
		async () => {
			const stored = await readStoredExecutions(instance, workflowId, trigger.name);
			const hasEnded = stored.every(({ status }) => status !== 'new' && status !== 'running');
			return (hasEnded && stored.length >= taken.length) || Date.now() > startedAt + DRAIN.timeoutMs
				? stored
				: undefined;
		},
		{ ...DRAIN, timeoutMs: 2 * DRAIN.timeoutMs },
	);
	const drained = Date.now() - startedAt;
	const came = executions
		.filter(({ status }) => status === 'success')
		.flatMap(({ items }) => items.map(({ _id }) => _id));
	const unique = new Set(came);
	const times = taken.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
	await instance.client.deleteWorkflow(workflowId);
	return {
		'offered per second': perSecond,
		'for seconds': seconds,
		'accepted per second': (taken.length / seconds).toFixed(1),
		refused: answers.length - taken.length,
		'median answer ms': Math.round(times[times.length >> 1] ?? 0),
		'95 % ms': Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
		'executed after another s': (drained / 1_000).toFixed(0),
		lost: taken.filter(({ id }) => !unique.has(id)).length,
		twice: came.length - unique.size,
	};
}

let count = 0;

/** Sends deliveries when they are due, as long as few enough wait for an answer. */
async function offer(
	{ emulator, webhookProcesses }: N8nInstance,
	perSecond: number,
	seconds: number,
): Promise<Answer[]> {
	const [{ targetUrl, secret }] = emulator.state.hooks;
	const { pathname, search } = new URL(targetUrl);
	const httpAgent = new Agent({ keepAlive: true, maxSockets: SIDE_BY_SIDE });
	const answers: Answer[] = [];
	const inFlight = new Set<Promise<void>>();
	const deliver = async () => {
		const id = `act_${++count}`;
		const url = `${webhookProcesses[count % webhookProcesses.length].url}${pathname}${search}`;
		const activity = { _id: id, type: 'emailsOpened', leadId: 'lea_1', secret };
		const sentAt = performance.now();
		const { status } = await axios
			.post(url, activity, { httpAgent, validateStatus: () => true, timeout: 60_000 })
			.catch(() => ({ status: 0 }));
		answers.push({ id, status, milliseconds: performance.now() - sentAt });
	};
	const startedAt = Date.now();
	let sent = 0;
	for (let elapsed = 0; elapsed < seconds * 1_000; elapsed = Date.now() - startedAt) {
		while (sent < (elapsed * perSecond) / 1_000 && inFlight.size < SIDE_BY_SIDE) {
			sent++;
			const delivery = deliver();
			inFlight.add(delivery);
			void delivery.finally(() => inFlight.delete(delivery));
		}
		await sleep(5);
	}
	await Promise.all(inFlight);
	httpAgent.destroy();
	return answers;
}
