import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { IDataObject, INode } from 'n8n-workflow';

import type { Fault } from '../../emulator';
import { errorText, outputJson } from '../../harness/n8n/execution';
import { waitFor } from '../../harness/n8n/waitFor';
import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';
import { node, buildTable } from '../../harness/instance/buildWorkflow';

const API_KEY = 'c2VjcmV0/of+the=team';
const KEY_FORMS = [API_KEY, encodeURIComponent(API_KEY), basic(API_KEY)];
const MANY = 300;

const instance = n8nInstanceForFile({
	emulator: { apiKey: API_KEY },
	env: { N8N_LOG_LEVEL: 'debug' },
});

beforeEach(() => void instance.emulator.addCampaign({ _id: 'cam_1' }));

describe('an execution cancelled in n8n', () => {
	it('sends its last request within a second', async () => {
		const id = await instance.storeWorkflow(...buildTable(people(MANY)), createLead());
		const executionId = await instance.client.startWorkflow(id, 'Start');
		await waitFor(
			'the first leads',
			async () => instance.emulator.state.leads.length > 0 || undefined,
		);

		await instance.client.stopExecution(executionId);
		const stoppedAt = Date.now();
		await wait(5_000);

		const { status } = await instance.client.awaitExecution(executionId);
		expect(status).toBe('canceled');
		const late = instance.emulator.requests.filter(
			({ receivedAt }) => receivedAt > stoppedAt + 1_000,
		);
		expect(late.map(({ line }) => line)).toEqual([]);
		expect(instance.emulator.state.leads.length).toBeLessThan(MANY);
	});
});

describe('Retry On Fail in n8n', () => {
	const retried = { retryOnFail: true, maxTries: 3, waitBetweenTries: 50 };
	const createTask = {
		...node('Lemlist', 'lemlist', {
			resource: 'task',
			operation: 'create',
			type: 'manual',
			assignedTo: 'usr_aawMB5Gd5JJCFYvjp',
			dueDate: '2026-01-05T09:00:00.000Z',
			recordId: 'lea_1',
			additionalFields: { title: '={{ $json.email }}' },
		}),
		...retried,
	};
	const tasks = () => instance.emulator.state.tasks.map(({ title }) => title);

	beforeEach(() => {
		instance.emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@example.com' });
		instance.emulator.state.tasks.length = 0;
	});

	it('executes the items that failed and repeats no other', async () => {
		instance.emulator.addFault({ match: /^POST .tasks/, skip: 1, status: 403, times: 2 });

		const execution = await run(...buildTable(people(5)), createTask);

		expect(errorText(execution)).toBeUndefined();
		expect(tasks().sort()).toEqual(people(5).map(({ email }) => email));
		expect(outputJson(execution, 'Lemlist').map(({ title }) => title)).toEqual(
			people(5).map(({ email }) => email),
		);
	});

	it('does not repeat a change whose outcome is unknown', async () => {
		instance.emulator.addFault({ match: /^POST .tasks/, kind: 'dropAfter', times: 9 });

		const execution = await run(...buildTable(people(1)), createTask);

		expect(errorText(execution)).toMatch(/lemlist may or may not have applied this request/);
		expect(tasks()).toEqual(['lead0@example.com']);
	});
});

describe('failing executions and deliveries', () => {
	it('leave neither the API key nor the secret in any record, file or log of n8n', async () => {
		const repeated = `No access for ${KEY_FORMS.join(' and ')}`;
		const faults: Fault[] = [
			{ status: 401, message: repeated },
			{ status: 500, message: repeated, times: 9 },
			{ kind: 'dropAfter', times: 9 },
			{ kind: 'html', times: 9 },
			{ kind: 'brokenJson', times: 9 },
		];
		const records: unknown[] = [];
		for (const onError of ['stopWorkflow', 'continueErrorOutput'] as const) {
			for (const fault of faults) {
				instance.emulator.addFault({ match: /leads/, ...fault });
				records.push(await run(...buildTable(people(1)), { ...createLead(), onError }));
				instance.emulator.clear();
			}
		}
		const trigger = node('Lemlist Trigger', 'lemlistTrigger', { events: ['emailsReplied'] });
		const id = await instance.storeWorkflow(trigger, node('End', 'n8n-nodes-base.noOp'));
		await instance.client.publishWorkflow(id);
		instance.emulator.recordActivity({ type: 'emailsReplied' });
		records.push(await instance.client.awaitExecutions(id, 1));
		const [{ secret }] = instance.emulator.state.hooks;
		instance.emulator.addFault({ match: /^POST .hooks/, status: 403, message: repeated, times: 9 });
		const rejectedId = await instance.storeWorkflow({ ...trigger, webhookId: 'another' });
		const rejection = await instance.client.publishWorkflow(rejectedId).catch(String);

		const secrets = [...KEY_FORMS, String(secret)];
		expect(rejection).toContain('***');
		expect(found(secrets, JSON.stringify([records, rejection]))).toEqual([]);
		expect(instance.server.log()).toContain('Start executing node "Lemlist"');
		expect(found(secrets, instance.server.log())).toEqual([]);
		// n8n encrypts the credential, and the trigger derives its secret from the API key.
		expect(String(secret).length).toBeGreaterThan(20);
		expect(await filesWith(secrets)).toEqual([]);
		expect(await filesWith([id])).toContain('database.sqlite');
	}, 240_000);
});

function createLead(): INode {
	return node('Lemlist', 'lemlist', {
		resource: 'lead',
		operation: 'create',
		campaignId: { __rl: true, mode: 'id', value: 'cam_1' },
		email: '={{ $json.email }}',
	});
}

function people(count: number): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({ email: `lead${index}@example.com` }));
}

async function run(...nodes: INode[]) {
	const id = await instance.storeWorkflow(...nodes);
	return await instance.client.runWorkflow(id, 'Start');
}

function basic(key: string): string {
	return Buffer.from(`:${key}`).toString('base64');
}

function found(secrets: string[], text: string): string[] {
	return secrets.filter((secret) => text.includes(secret));
}

/** The files of n8n that contain one of these texts, including the journals of its database. */
async function filesWith(secrets: string[]): Promise<string[]> {
	const folder = join(instance.server.userFolder, '.n8n');
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && !/node_modules/.test(entry.parentPath));
	const named = await Promise.all(
		files.map(async ({ parentPath, name }) => {
			const text = await readFile(join(parentPath, name), 'latin1');
			return found(secrets, text).length > 0 ? [name.replace(/-(wal|shm)$/, '')] : [];
		}),
	);
	return [...new Set(named.flat())];
}
