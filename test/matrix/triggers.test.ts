import type { IDataObject, INode } from 'n8n-workflow';

import { withoutToken } from '../../harness/engine/webhookLines';
import { node } from '../../harness/instance/buildWorkflow';
import { matrixInstanceForFile } from '../../harness/instance/matrixInstance';
import {
	buildTrigger,
	expectedWebhooks,
	listWebhooks,
} from '../../harness/instance/triggerWebhooks';
import { hasFinished, outputJson, type Execution } from '../../harness/n8n/execution';
import { waitFor } from '../../harness/n8n/waitFor';

const EVENTS = ['emailsReplied', 'linkedinReplied'];

// A check of the schedule, and what a busy machine needs.
const CHECK_TIMEOUT_MS = 180_000;

const instance = matrixInstanceForFile();

let workflowId: string;
let trigger: INode;

afterEach(async () => await instance.client.deleteWorkflow(workflowId));

async function publish(parameters: IDataObject = {}): Promise<string[]> {
	trigger = buildTrigger(EVENTS, parameters);
	workflowId = await instance.storeWorkflow(trigger);
	await instance.client.publishWorkflow(workflowId);
	return expectedWebhooks(instance.url, trigger, EVENTS);
}

async function deliver(type = 'emailsReplied'): Promise<string> {
	const { _id } = instance.emulator.recordActivity({ type });
	await instance.emulator.awaitDeliveries();
	return _id;
}

const idsOf = (execution: Execution, name: string) =>
	outputJson(execution, name).map(({ id }) => String(id));

/** Resolves with the IDs of the events that started executions, once these are among them. */
async function awaitIds(...expected: string[]): Promise<string[]> {
	const find = async () => {
		const executions = (await instance.client.executions(workflowId)).filter(hasFinished);
		const ids = executions
			.filter(({ status }) => status === 'success')
			.flatMap((execution) => idsOf(execution, trigger.name));
		return expected.every((id) => ids.includes(id)) ? ids.sort() : undefined;
	};
	return await waitFor(`executions of ${expected.join()}`, find, { timeoutMs: CHECK_TIMEOUT_MS });
}

describe('the trigger', () => {
	it('creates a webhook in lemlist for each event, and deletes them when it is unpublished', async () => {
		const webhooks = await publish();
		expect(listWebhooks(instance.emulator)).toEqual(webhooks);

		await instance.client.unpublishWorkflow(workflowId);

		expect(instance.emulator.state.hooks).toEqual([]);
	});

	it('starts the workflow once per event, no matter how often lemlist delivers it', async () => {
		await publish();
		const activity = instance.emulator.recordActivity({ type: 'emailsReplied' });
		await instance.emulator.awaitDeliveries();
		instance.emulator.redeliver(activity);
		await instance.emulator.awaitDeliveries();
		const last = await deliver('linkedinReplied');

		expect(await awaitIds(activity._id, last)).toEqual([activity._id, last].sort());
	});

	it('rejects deliveries that are not from lemlist', async () => {
		await publish();
		const [{ targetUrl }] = instance.emulator.state.hooks;
		const { status } = await fetch(withoutToken(targetUrl), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ _id: 'act_forged', type: 'emailsReplied' }),
		});

		expect(status).toBe(401);
	});

	it('receives a test event', async () => {
		trigger = buildTrigger(EVENTS);
		workflowId = await instance.storeWorkflow(trigger);
		await instance.client.startListening(workflowId, trigger.name);
		const id = await deliver();

		expect(await awaitIds(id)).toEqual([id]);
		await waitFor('no webhook', () => instance.emulator.state.hooks.length === 0 || undefined);
	});

	it('leaves no secrets in the workflow and executions that n8n stores', async () => {
		await publish();
		await awaitIds(await deliver());
		const secrets = instance.emulator.state.hooks.flatMap(({ secret, targetUrl }) => [
			secret,
			new URL(targetUrl).searchParams.get('token'),
		]);
		const stored = JSON.stringify([
			await instance.client.workflow(workflowId),
			await instance.client.executions(workflowId),
		]);

		const found = [instance.emulator.apiKey, ...secrets].filter(
			(secret) => secret && stored.includes(secret),
		);
		expect(secrets.filter(Boolean)).not.toEqual([]);
		expect(found).toEqual([]);
	});

	it('still receives events after n8n restarts', async () => {
		const webhooks = await publish();
		await instance.server.stop();
		await instance.server.start();
		await waitFor(
			'the webhooks',
			() => /Editor is now accessible/.test(instance.server.log()) || undefined,
		);
		const id = await deliver();

		expect(await awaitIds(id)).toEqual([id]);
		expect(listWebhooks(instance.emulator)).toEqual(webhooks);
	});

	it(
		'catches up on events missed while n8n was down, and leaves no webhooks when it is unpublished',
		async () => {
			const webhooks = await publish();
			await instance.server.kill();
			const missed = [await deliver('linkedinReplied'), await deliver('emailsReplied')];
			await instance.server.start();

			expect(await awaitIds(...missed)).toEqual([...missed].sort());
			expect(listWebhooks(instance.emulator)).toEqual(webhooks);
			await instance.client.unpublishWorkflow(workflowId);
			expect(instance.emulator.state.hooks).toEqual([]);
		},
		2 * CHECK_TIMEOUT_MS,
	);

	it(
		'recreates deleted webhooks at its next scheduled check, even after a test, and catches up',
		async () => {
			const webhooks = await publish({ options: { checkEveryMinutes: 1 } });
			await instance.client.startListening(workflowId, trigger.name);
			expect(listWebhooks(instance.emulator)).toHaveLength(2 * EVENTS.length);
			await instance.client.stopListening(workflowId);
			await waitFor(
				'the end of the test',
				() => instance.emulator.state.hooks.length === EVENTS.length || undefined,
			);
			instance.emulator.state.hooks.length = 0;
			const missed = await deliver();

			expect(await awaitIds(missed)).toEqual([missed]);
			expect(listWebhooks(instance.emulator)).toEqual(webhooks);
		},
		2 * CHECK_TIMEOUT_MS,
	);
});

describe('the polling trigger', () => {
	const everyTwoSeconds = {
		item: Array.from({ length: 30 }, (_, index) => ({
			mode: 'custom',
			cronExpression: `${index * 2} * * * * *`,
		})),
	};

	it('starts the workflow once per event', async () => {
		trigger = node('Polling', 'lemlistPollingTrigger', {
			pollTimes: everyTwoSeconds,
			events: ['emailsReplied'],
		});
		instance.emulator.addActivity({ type: 'emailsReplied', createdAt: '2026-01-01T10:00:00.000Z' });
		workflowId = await instance.storeWorkflow(trigger);
		await instance.client.publishWorkflow(workflowId);
		await waitFor(
			'the first poll',
			() => instance.emulator.requests.some(({ answeredAt }) => answeredAt) || undefined,
		);
		const createdAt = new Date().toISOString();
		const { _id } = instance.emulator.addActivity({ type: 'emailsReplied', createdAt });

		expect(await awaitIds(_id)).toEqual([_id]);
	});

	it('fetches the latest event when run manually', async () => {
		trigger = node('Polling', 'lemlistPollingTrigger', { events: ['emailsReplied'] });
		const createdAt = '2026-01-01T10:00:00.000Z';
		const { _id } = instance.emulator.addActivity({ type: 'emailsReplied', createdAt });
		workflowId = await instance.storeWorkflow(trigger);
		const execution = await instance.client.runWorkflow(workflowId, trigger.name);

		expect(idsOf(execution, trigger.name)).toEqual([_id]);
	});
});
