import { setTimeout as sleep } from 'node:timers/promises';

import type { INode } from 'n8n-workflow';

import { buildWorkflow, lemlistCredential } from '../harness/instance/buildWorkflow';
import { startN8nInstance, type N8nInstance } from '../harness/instance/n8nInstance';
import { buildTrigger } from '../harness/instance/triggerWebhooks';
import { waitFor } from '../harness/n8n/waitFor';
import { log, seconds, type Row } from './measurement/figures';

const KEYS = 5;
const TRIGGERS = 200;
const PUBLISHED_TOGETHER = 10;

// Enough for n8n to run all triggers, and for each to read what happened.
const QUIET_MS = 10_000;
const TIMEOUT = { timeoutMs: 5 * 60_000, intervalMs: 50 };

/** Starts an n8n with 200 published triggers over 5 API keys, with their webhooks at lemlist and without. */
export async function measureStarts(): Promise<Row[]> {
	const instance = await startN8nInstance({ env: { N8N_LOG_LEVEL: 'warn' } });
	try {
		await publishAll(instance);
		log(`${instance.emulator.state.hooks.length} webhooks are in place`);
		const { hooks } = instance.emulator.state;
		return [
			await measureStart(instance, 'all in place', () => {}),
			await measureStart(instance, 'half of them gone', () => hooks.splice(0, TRIGGERS / 2)),
			await measureStart(instance, 'all gone', () => (hooks.length = 0)),
			await measureStart(instance, 'all disabled', () => {
				for (const hook of hooks) hook.disabled = true;
			}),
		];
	} finally {
		await instance.close();
	}
}

async function publishAll({ client, emulator }: N8nInstance): Promise<void> {
	const credentials: Array<NonNullable<INode['credentials']>> = [];
	for (let key = 0; key < KEYS; key++) {
		const apiKey = `key-${key}-of-the-bench`;
		emulator.options.moreApiKeys.push(apiKey);
		const credential = lemlistCredential({ apiKey, baseUrl: emulator.baseUrl });
		const stored = await client.createCredential({ ...credential, name: apiKey });
		credentials.push({ lemlistCommunityApi: stored });
	}
	let next = 0;
	const publishSome = async () => {
		while (next < TRIGGERS) {
			const trigger = buildTrigger(['emailsReplied']);
			const node = { ...trigger, credentials: credentials[next++ % KEYS] };
			const { id } = await client.createWorkflow(buildWorkflow([node]));
			await client.publishWorkflow(id);
		}
	};
	await Promise.all(Array.from({ length: PUBLISHED_TOGETHER }, publishSome));
}

async function measureStart(
	{ server, emulator }: N8nInstance,
	webhooks: string,
	change: () => unknown,
): Promise<Row> {
	await server.stop();
	change();
	emulator.clear();
	const launchedAt = Date.now();
	await server.start();
	const readyAt = Date.now();
	const isInPlace = () =>
		emulator.state.hooks.filter(({ disabled }) => !disabled).length === TRIGGERS;
	await waitFor('all webhooks', () => isInPlace() || undefined, TIMEOUT);
	const inPlaceAt = Date.now();
	await sleep(QUIET_MS);
	const { requests } = emulator;
	const count = (pattern: RegExp) => requests.filter(({ line }) => pattern.test(line)).length;
	return {
		'webhooks at the start': webhooks,
		'n8n ready after s': seconds(readyAt - launchedAt),
		'in place after another s': seconds(inPlaceAt - readyAt),
		requests: requests.length,
		'lists of webhooks': count(/^GET .hooks/),
		created: count(/^POST .hooks/),
		deleted: count(/^DELETE .hooks/),
		'pages of activities': count(/^GET .activities/),
		'429s': requests.filter(({ status }) => status === 429).length,
	};
}
