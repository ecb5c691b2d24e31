import { setTimeout as sleep } from 'node:timers/promises';

import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';
import {
	buildTrigger,
	expectedWebhooks,
	listWebhooks,
	withParameters,
} from '../../harness/instance/triggerWebhooks';
import { hasFinished, outputJson } from '../../harness/n8n/execution';
import { runSql } from '../../harness/n8n/runSql';
import { waitFor } from '../../harness/n8n/waitFor';

const REPLIES = ['emailsReplied'];

const EVERY_MINUTE = { options: { checkEveryMinutes: 1 } };

const BETWEEN_MS = 150;

// A check of the schedule, and what a busy machine needs.
const CHECK_TIMEOUT_MS = 150_000;

// About what a request to lemlist takes.
const LATENCY_MS = 200;

const instance = n8nInstanceForFile({ env: { N8N_LOG_LEVEL: 'info' } });

/** Lets replies happen while something else does, and for a second before and after it; their IDs. */
async function replyDuring(act: () => Promise<void>): Promise<string[]> {
	const ids: string[] = [];
	let isOver = false;
	const replying = (async () => {
		while (!isOver) {
			ids.push(instance.emulator.recordActivity({ type: 'emailsReplied' })._id);
			await sleep(BETWEEN_MS);
		}
	})();
	await sleep(1_000);
	await act();
	await sleep(1_000);
	isOver = true;
	await replying;
	await instance.emulator.awaitDeliveries();
	return ids;
}

/** The IDs that the executions of a workflow have output, each as often as they did. */
async function executedIds(workflowId: string): Promise<string[]> {
	const executions = await instance.client.executions(workflowId);
	return executions
		.filter(hasFinished)
		.flatMap((execution) => outputJson(execution, 'Lemlist Trigger'))
		.map(({ id, _id }) => String(id ?? _id))
		.sort();
}

async function publish(parameters = {}) {
	const node = buildTrigger(REPLIES, { ...EVERY_MINUTE, ...parameters });
	const workflowId = await instance.storeWorkflow(node);
	await instance.client.publishWorkflow(workflowId);
	instance.emulator.options.latencyMs = LATENCY_MS;
	return { node, workflowId };
}

afterEach(() => void (instance.emulator.options.latencyMs = 0));

describe('replies that happen while a changed trigger is published', () => {
	it(
		'start one execution each, although n8n answers 404 for a moment and lemlist deletes the webhook then',
		async () => {
			const { node, workflowId } = await publish();
			const changed = withParameters(node, { ...node.parameters, simplify: false });

			const ids = await replyDuring(async () => {
				await instance.updateNode(workflowId, changed);
				await instance.client.publishWorkflow(workflowId);
			});
			await waitFor(
				'all replies',
				async () => {
					const executed = await executedIds(workflowId);
					return ids.every((id) => executed.includes(id)) || undefined;
				},
				{ timeoutMs: CHECK_TIMEOUT_MS },
			);

			expect(await executedIds(workflowId)).toEqual(ids.sort());
			expect(listWebhooks(instance.emulator)).toEqual(
				expectedWebhooks(instance.url, node, REPLIES),
			);
			await instance.client.deleteWorkflow(workflowId);
		},
		2 * CHECK_TIMEOUT_MS,
	);
});

describe('replies that happen while a workflow is taken down', () => {
	it.each([
		[
			'unpublished',
			async (workflowId: string) => await instance.client.unpublishWorkflow(workflowId),
		],
		[
			'archived',
			async (workflowId: string) => {
				await instance.client.archiveWorkflow(workflowId);
				await instance.client.awaitStatus(workflowId, 'not_published');
			},
		],
	])('leave no webhook at lemlist when it is %s', async (_title, takeDown) => {
		const { workflowId } = await publish();

		const ids = await replyDuring(async () => await takeDown(workflowId));

		expect(instance.emulator.state.hooks).toEqual([]);
		const executed = await executedIds(workflowId);
		expect(executed.length).toBeGreaterThan(0);
		expect(executed.filter((id) => !ids.includes(id))).toEqual([]);
		expect(new Set(executed).size).toBe(executed.length);
		await instance.client.deleteWorkflow(workflowId);
	});
});

describe("n8n's database", () => {
	it(
		'contains neither the secret of a webhook nor its token, in whatever execution',
		async () => {
			const { state } = instance.emulator;
			const { workflowId } = await publish({ simplify: false });
			const first = state.hooks.map(({ secret, targetUrl }) => [secret, tokenOf(targetUrl)]);
			const delivered = instance.emulator.recordActivity({ type: 'emailsReplied' })._id;
			await waitFor('the delivered reply', async () =>
				(await executedIds(workflowId)).includes(delivered),
			);
			state.hooks.length = 0;
			const missed = instance.emulator.recordActivity({ type: 'emailsReplied' })._id;
			await waitFor(
				'the missed reply',
				async () => (await executedIds(workflowId)).includes(missed) || undefined,
				{ timeoutMs: CHECK_TIMEOUT_MS },
			);
			const again = state.hooks.map(({ secret, targetUrl }) => [secret, tokenOf(targetUrl)]);
			await instance.server.stop();

			const stored = await readAllTexts();

			const proofs = [...new Set([...first, ...again].flat().map(String))];
			// The salt that a proof starts with is stored; what follows it must not be.
			const signatures = proofs.map((proof) => proof.split('.')[1]);
			expect(signatures.map((signature) => signature.length)).toEqual([43, 43]);
			expect(stored.some((text) => text.includes(missed))).toBe(true);
			expect(signatures.filter((proof) => stored.some((text) => text.includes(proof)))).toEqual([]);
			await instance.server.start();
		},
		CHECK_TIMEOUT_MS,
	);
});

const tokenOf = (address: string) => new URL(address).searchParams.get('token');

/** Every text in every table of n8n's database. */
async function readAllTexts(): Promise<string[]> {
	const { userFolder } = instance.server;
	const tables = await runSql<{ name: string }>(
		userFolder,
		"SELECT name FROM sqlite_master WHERE type = 'table'",
	);
	const texts: string[] = [];
	// One after the other, because each reader opens the database.
	for (const { name } of tables) {
		const rows = await runSql<object>(userFolder, `SELECT * FROM "${name}"`);
		texts.push(...rows.map((row) => JSON.stringify(row)));
	}
	return texts;
}
