import { randomBytes } from 'node:crypto';
import { Agent } from 'node:http';

import axios from 'axios';
import type { INodeCredentials } from 'n8n-workflow';

import { hasFinished } from '../harness/n8n/execution';
import { waitFor } from '../harness/n8n/waitFor';
import { node } from '../harness/instance/buildWorkflow';
import { buildTrigger } from '../harness/instance/triggerWebhooks';
import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';

const ROUNDS = 5;
/** In a round each node gets this many slices of deliveries, alternating with the other nodes. */
const SLICES = 4;
const DELIVERIES_PER_SLICE = 50;
const SIDE_BY_SIDE = 10;

const LAZY_EXPRESSION_ENGINE = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };
const SETTINGS = { default: {}, 'expression engine on demand': LAZY_EXPRESSION_ENGINE };

type Row = Record<string, string | number>;

/** A published workflow of one trigger node, and how to call it. */
interface DeliveryTarget {
	name: string;
	workflowId: string;
	url: string;
	headers: Record<string, string>;
	/** In the body, as lemlist sends it; for the Webhook node a text of the same length. */
	secret: string;
}

/**
 * Compares how many deliveries per second n8n accepts at our trigger and at its Webhook node, without
 * and with a secret to check (Header Auth), as ours has one. Except for the Webhook node without a
 * credential, n8n sets its expression engine up twice for each delivery; with
 * `N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE` it does so only for expressions.
 */
export async function measureTrigger(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [settings, env] of Object.entries(SETTINGS)) rows.push(await measure(settings, env));
	return rows;
}

async function measure(settings: string, env: NodeJS.ProcessEnv): Promise<Row> {
	const instance = await startN8nInstance({ env: { N8N_LOG_LEVEL: 'warn', ...env } });
	try {
		const lanes = [
			await webhook(instance),
			await webhookWithSecret(instance),
			await ours(instance),
		];
		for (const lane of lanes) await deliverSlice(instance, lane);
		const rounds: Figures[][] = [];
		for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(instance, lanes));
		return {
			settings,
			...Object.fromEntries(
				lanes.map(({ name }, lane) => [
					`${name}, deliveries/s`,
					median(rounds.map((rates) => rates[lane].answered)).toFixed(1),
				]),
			),
			'ratio to Webhook': ratio(rounds, ([plain, , own]) => own.answered / plain.answered),
			'ratio to Webhook with secret': ratio(
				rounds,
				([, safe, own]) => own.answered / safe.answered,
			),
			'of executions that ended': ratio(rounds, ([, safe, own]) => own.executed / safe.executed),
		};
	} finally {
		await instance.close();
	}
}

/** Seconds, or deliveries per second. */
interface Figures {
	answered: number;
	/** Those whose executions have ended. */
	executed: number;
}

function ratio(rounds: Figures[][], toRatio: (rates: Figures[]) => number): string {
	return median(rounds.map(toRatio)).toFixed(2);
}

/** The rate of each target; they take turns in a rotating order. */
async function measureRound(instance: N8nInstance, lanes: DeliveryTarget[]): Promise<Figures[]> {
	const seconds = lanes.map(() => ({ answered: 0, executed: 0 }));
	for (let slice = 0; slice < SLICES; slice++) {
		const order = lanes.map((_, index) => (index + slice) % lanes.length);
		for (const index of slice % 2 ? order.reverse() : order) {
			const { answered, executed } = await deliverSlice(instance, lanes[index]);
			seconds[index].answered += answered;
			seconds[index].executed += executed;
		}
	}
	const deliveries = SLICES * DELIVERIES_PER_SLICE;
	return seconds.map(({ answered, executed }) => ({
		answered: deliveries / answered,
		executed: deliveries / executed,
	}));
}

let count = 0;

/** The seconds until n8n has responded to one slice, and until its executions have ended. */
async function deliverSlice(instance: N8nInstance, lane: DeliveryTarget): Promise<Figures> {
	const { url, headers, secret, workflowId } = lane;
	// n8n closes connections after five idle seconds, so none is reused by a later slice.
	const httpAgent = new Agent({ keepAlive: true });
	const startedAt = Date.now();
	let left = DELIVERIES_PER_SLICE;
	const sender = async () => {
		while (left-- > 0) {
			const activity = { _id: `act_${++count}`, type: 'emailsReplied', leadId: 'lea_1', secret };
			await axios.post(url, activity, { headers, httpAgent });
		}
	};
	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, sender));
	const answeredAt = Date.now();
	httpAgent.destroy();
	const executions = await waitFor('the end of the executions', async () => {
		const latest = await instance.client.executions(workflowId);
		return latest.every(hasFinished) ? latest : undefined;
	});
	const ends = executions.map(({ stoppedAt = '' }) => Date.parse(stoppedAt) || 0);
	return {
		answered: (answeredAt - startedAt) / 1_000,
		executed: (Math.max(...ends) - startedAt) / 1_000,
	};
}

async function webhook(instance: N8nInstance): Promise<DeliveryTarget> {
	return await publishWebhook(instance, 'Webhook');
}

async function webhookWithSecret(instance: N8nInstance): Promise<DeliveryTarget> {
	const value = randomBytes(32).toString('hex');
	const data = { name: 'X-Secret', value };
	const stored = await instance.client.createCredential({
		name: 'Secret',
		type: 'httpHeaderAuth',
		data,
	});
	const authentication = {
		parameters: { authentication: 'headerAuth' },
		credentials: { httpHeaderAuth: stored },
	};
	const lane = await publishWebhook(instance, 'Webhook with secret', authentication);
	return { ...lane, headers: { 'X-Secret': value } };
}

async function publishWebhook(
	{ client, url }: N8nInstance,
	name: string,
	{ parameters = {}, ...more }: { parameters?: object; credentials?: INodeCredentials } = {},
): Promise<DeliveryTarget> {
	const path = randomBytes(6).toString('hex');
	const settings = { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} };
	const start = {
		...node('Webhook', 'n8n-nodes-base.webhook', { ...settings, ...parameters }),
		typeVersion: 2.1,
		webhookId: path,
		...more,
	};
	const { id } = await client.createWorkflow({ name, nodes: [start], connections: {} });
	await client.publishWorkflow(id);
	// As long as the secret of our trigger, so that all bodies have the same size.
	const secret = 'x'.repeat(SECRET_LENGTH);
	return { name, workflowId: id, url: `${url}/webhook/${path}`, headers: {}, secret };
}

const SECRET_LENGTH = 76;

async function ours(instance: N8nInstance): Promise<DeliveryTarget> {
	const workflowId = await instance.storeWorkflow(buildTrigger(['emailsReplied']));
	await instance.client.publishWorkflow(workflowId);
	const [{ targetUrl, secret = '' }] = instance.emulator.state.hooks;
	return { name: 'Lemlist Community Trigger', workflowId, url: targetUrl, headers: {}, secret };
}

function median(figures: number[]): number {
	return figures.toSorted((a, b) => a - b)[figures.length >> 1];
}

async function main(): Promise<void> {
	console.table(await measureTrigger());
}

if (require.main === module) {
	main().catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
