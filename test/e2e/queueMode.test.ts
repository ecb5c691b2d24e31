import type { IDataObject, INode } from 'n8n-workflow';

import type { Activity } from '../../emulator';
import { withoutToken } from '../../harness/engine/webhookLines';
import { outputJson, type Execution } from '../../harness/n8n/execution';
import { waitFor } from '../../harness/n8n/waitFor';
import { finishedExecutions } from '../../harness/instance/finishedExecutions';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type N8nInstance,
} from '../../harness/instance/n8nInstance';
import { node, buildTable } from '../../harness/instance/buildWorkflow';
import {
	listWebhooks,
	buildTrigger,
	expectedWebhooks,
} from '../../harness/instance/triggerWebhooks';

const REPLIED = 'emailsReplied';
const EXECUTIONS = 6;
const LEADS_EACH = 15;

// A check looks again at what the webhook process has received, which starts an execution without items.
const RARE_CHECKS = { options: { checkEveryMinutes: 1_440 } };
const FREQUENT_CHECKS = { options: { checkEveryMinutes: 1 } };
const CHECK_TIMEOUT_MS = 150_000;

let instance: N8nInstance;

beforeAll(async () => {
	// Few concurrent executions, so that several spread over both workers.
	instance = await startN8nInstance({ queue: { workers: 2, concurrency: 2 } });
	instance.emulator.addCampaign({ _id: 'cam_1', name: 'Welcome' });
}, START_TIMEOUT_MS);

afterAll(async () => await instance?.close());

afterEach(() => instance.emulator.clear());

const leadEmails = () => instance.emulator.state.leads.map(({ email }) => email);

/** Adds each incoming item to the campaign as a lead. */
function addLead(): INode {
	return node('Lemlist', 'lemlist', {
		apiVersion: 'v2',
		resource: 'lead',
		operation: 'create',
		campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
		email: '={{ $json.email }}',
	});
}

/** Sends these people to the URL of a published workflow, which adds them. */
async function publishAdding(path: string): Promise<{ id: string; url: string }> {
	const parameters = { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} };
	const id = await instance.storeWorkflow(
		{ ...node('Webhook', 'n8n-nodes-base.webhook', parameters), typeVersion: 2, webhookId: path },
		node('People', 'n8n-nodes-base.splitOut', { fieldToSplitOut: 'body.people', options: {} }),
		addLead(),
	);
	await instance.client.publishWorkflow(id);
	return { id, url: `${instance.url}/webhook/${path}` };
}

async function post(url: string, body: IDataObject): Promise<number> {
	const headers = { 'Content-Type': 'application/json' };
	const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
	return status;
}

/** The index of the worker that has finished each execution; -1 for none. */
function workersOf(executions: Execution[]): number[] {
	return executions.map(({ id }) =>
		instance.workers.findIndex((worker) => finishedExecutions(worker).includes(id)),
	);
}

/** Resolves when the executions are also in the logs of the workers that ran them. */
async function awaitWorkers(executions: Execution[]): Promise<number[]> {
	return await waitFor('the logs of the workers', () => {
		const workers = workersOf(executions);
		return workers.includes(-1) ? undefined : workers;
	});
}

describe('an action in queue mode', () => {
	it('is run by a worker when it is started by hand', async () => {
		const id = await instance.storeWorkflow(...buildTable([{ email: 'hand@x.io' }]), addLead());

		const execution = await instance.client.runWorkflow(id, 'Start');

		expect(execution.status).toBe('success');
		expect(await awaitWorkers([execution])).toHaveLength(1);
		expect(leadEmails()).toEqual(['hand@x.io']);
	});

	it('adds each lead once when several executions share a key on two workers', async () => {
		instance.emulator.state.leads.length = 0;
		const { id, url } = await publishAdding('adding');
		const emails = (execution: number) =>
			Array.from({ length: LEADS_EACH }, (_, lead) => `lead${execution}-${lead}@x.io`);
		const all = Array.from({ length: EXECUTIONS }, (_, index) => emails(index));

		const answers = await Promise.all(
			all.map(async (some) => await post(url, { people: some.map((email) => ({ email })) })),
		);
		const executions = await instance.client.awaitExecutions(id, EXECUTIONS);

		expect(new Set(answers)).toEqual(new Set([200]));
		expect(executions.map(({ status }) => status)).toEqual(all.map(() => 'success'));
		expect(leadEmails().sort()).toEqual(all.flat().sort());
		const outputs = executions.flatMap((execution) => outputJson(execution, 'Lemlist'));
		expect(outputs.map(({ email }) => email).sort()).toEqual(all.flat().sort());
		expect(new Set(await awaitWorkers(executions))).toEqual(new Set([0, 1]));
		await instance.client.unpublishWorkflow(id);
	});
});

describe('the Lemlist Trigger in queue mode', () => {
	let workflowId: string;
	let listener: INode;

	const expectedHooks = () => expectedWebhooks(instance.url, listener, [REPLIED]);
	const testHook = () =>
		`${instance.url}/webhook-test/${listener.webhookId}/webhook?event=${REPLIED} for ${REPLIED}`;

	beforeEach(async () => {
		listener = buildTrigger([REPLIED], RARE_CHECKS);
		workflowId = await instance.storeWorkflow(listener);
		await instance.client.publishWorkflow(workflowId);
	});

	afterEach(async () => await instance.client.deleteWorkflow(workflowId));

	async function happens(): Promise<Activity> {
		const activity = instance.emulator.recordActivity({ type: REPLIED, leadId: 'lea_1' });
		await instance.emulator.awaitDeliveries();
		return activity;
	}

	it('has webhooks at lemlist exactly while it is published', async () => {
		expect(listWebhooks(instance.emulator)).toEqual(expectedHooks());

		await instance.client.unpublishWorkflow(workflowId);
		expect(listWebhooks(instance.emulator)).toEqual([]);
	});

	it('starts one execution on a worker for a delivery to the webhook process', async () => {
		const activity = await happens();
		instance.emulator.redeliver(activity);
		await instance.emulator.awaitDeliveries();
		const later = await happens();
		const executions = await instance.client.awaitExecutions(workflowId, 2);

		const items = executions.flatMap((execution) => outputJson(execution, listener.name));
		expect(items.map(({ id }) => id).sort()).toEqual([activity._id, later._id].sort());
		expect(items[0]).not.toHaveProperty('secret');
		expect(executions.map(({ mode }) => mode)).toEqual(['webhook', 'webhook']);
		expect(await awaitWorkers(executions)).toHaveLength(2);
		expect(instance.emulator.deliveries.map(({ status }) => status)).toEqual([200, 200, 200]);
	});

	it('rejects a delivery without the secret in the webhook process', async () => {
		const [{ targetUrl }] = instance.emulator.state.hooks;

		expect(await post(withoutToken(targetUrl), { _id: 'act_forged', type: REPLIED })).toBe(401);
		const real = await happens();
		const executions = await instance.client.awaitExecutions(workflowId, 1);
		expect(outputJson(executions[0], listener.name).map(({ id }) => id)).toEqual([real._id]);
	});

	it('receives a test event while the workflow is published', async () => {
		await instance.client.startListening(workflowId, listener.name);
		expect(listWebhooks(instance.emulator)).toEqual([...expectedHooks(), testHook()].sort());

		const activity = await happens();
		const executions = await instance.client.awaitExecutions(workflowId, 2);

		expect(executions.map(({ mode }) => mode).sort()).toEqual(['manual', 'webhook']);
		const items = executions.flatMap((execution) => outputJson(execution, listener.name));
		expect(items.map(({ id }) => id)).toEqual([activity._id, activity._id]);
		await waitFor(
			'the end of the listening',
			() => listWebhooks(instance.emulator).length === 1 || undefined,
		);
		expect(listWebhooks(instance.emulator)).toEqual(expectedHooks());
	});

	it(
		'hands on an event once, although a check finds it again in the middle of a test',
		async () => {
			const { client } = instance;
			await client.unpublishWorkflow(workflowId);
			await instance.updateNode(workflowId, {
				...listener,
				parameters: { ...FREQUENT_CHECKS, events: [REPLIED] },
			});
			await client.publishWorkflow(workflowId);
			await client.startListening(workflowId, listener.name);

			const activity = await happens();
			const executions = await client.awaitExecutions(workflowId, 3, CHECK_TIMEOUT_MS);

			const itemsOf = (mode: string) =>
				executions
					.filter((execution) => execution.mode === mode)
					.flatMap((execution) => outputJson(execution, listener.name).map(({ id }) => id));
			expect(itemsOf('manual')).toEqual([activity._id]);
			expect(itemsOf('webhook')).toEqual([activity._id]);
			expect(executions.map(({ mode }) => mode)).toContain('trigger');
			expect(itemsOf('trigger')).toEqual([]);
		},
		2 * CHECK_TIMEOUT_MS,
	);

	it('deletes all its webhooks when it is unpublished, including that of an event added since', async () => {
		const more = { ...listener, parameters: { ...RARE_CHECKS, events: [REPLIED, 'warmed'] } };
		await instance.updateNode(workflowId, more);
		await instance.client.publishWorkflow(workflowId);
		await waitFor('both webhooks', () => listWebhooks(instance.emulator).length === 2 || undefined);

		await instance.client.unpublishWorkflow(workflowId);
		expect(listWebhooks(instance.emulator)).toEqual([]);
	});
});
