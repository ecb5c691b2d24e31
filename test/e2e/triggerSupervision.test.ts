import { errorText, outputJson } from '../../harness/n8n/execution';
import { n8nInstanceForFile } from '../../harness/instance/n8nInstanceForFile';
import {
	buildTrigger,
	expectedWebhooks,
	listWebhooks,
} from '../../harness/instance/triggerWebhooks';
import { waitFor } from '../../harness/n8n/waitFor';

const EVENTS = ['emailsReplied', 'linkedinReplied'];

const EVERY_MINUTE = { options: { checkEveryMinutes: 1 } };

// A check of the schedule, and what a busy machine needs.
const CHECK_TIMEOUT_MS = 150_000;

const DATABASES = [
	{ database: 'SQLite', postgres: false },
	{ database: 'PostgreSQL', postgres: true },
];

describe.each(DATABASES)('a trigger in a real n8n with $database', ({ postgres }) => {
	const instance = n8nInstanceForFile({ env: { N8N_LOG_LEVEL: 'info' }, postgres });

	let workflowId: string;

	afterEach(async () => await instance.client.deleteWorkflow(workflowId));

	async function publishTrigger() {
		const node = buildTrigger(EVENTS, EVERY_MINUTE);
		workflowId = await instance.storeWorkflow(node);
		await instance.client.publishWorkflow(workflowId);
		return { node, webhooks: expectedWebhooks(instance.url, node, EVENTS) };
	}

	/** The IDs of the activities in each execution, without executions that failed. */
	async function executedIds(): Promise<string[][]> {
		const executions = await instance.client.executions(workflowId);
		return executions
			.filter(({ status }) => status === 'success')
			.map((execution) => outputJson(execution, 'Lemlist Trigger').map(({ id }) => String(id)));
	}

	async function awaitIds(...expected: string[]): Promise<string[]> {
		await waitFor(
			`the executions of ${expected.join(', ')}`,
			async () => {
				const ids = (await executedIds()).flat();
				return expected.every((id) => ids.includes(id)) || undefined;
			},
			{ timeoutMs: CHECK_TIMEOUT_MS },
		);
		return (await executedIds()).flat().sort();
	}

	async function deliver(type: string): Promise<string> {
		const { _id } = instance.emulator.recordActivity({ type });
		await instance.emulator.awaitDeliveries();
		return _id;
	}

	it(
		'catches up after n8n was killed, and has its webhooks back, which lemlist had disabled',
		async () => {
			const { webhooks } = await publishTrigger();
			const before = await deliver('emailsReplied');
			await awaitIds(before);
			await instance.server.kill();
			const missed = [await deliver('linkedinReplied'), await deliver('emailsReplied')];
			expect(instance.emulator.state.hooks.map(({ disabled }) => disabled)).toEqual([true, true]);

			await instance.server.start();
			const ids = await awaitIds(...missed);
			const after = await deliver('emailsReplied');

			expect(listWebhooks(instance.emulator)).toEqual(webhooks);
			expect(ids).toEqual([before, ...missed].sort());
			expect(await awaitIds(after)).toEqual([before, ...missed, after].sort());
		},
		2 * CHECK_TIMEOUT_MS,
	);

	it(
		'has a deleted webhook back within its interval, catches up, and says so in a failed execution',
		async () => {
			const { webhooks } = await publishTrigger();
			instance.emulator.state.hooks.length = 0;
			const missed = await deliver('emailsReplied');

			await waitFor(
				'the webhooks',
				() => instance.emulator.state.hooks.length === EVENTS.length || undefined,
				{ timeoutMs: CHECK_TIMEOUT_MS },
			);
			const ids = await awaitIds(missed);

			expect(ids).toEqual([missed]);
			expect(listWebhooks(instance.emulator)).toEqual(webhooks);
			const failed = await waitFor('the failed execution', async () =>
				(await instance.client.executions(workflowId)).find(({ status }) => status === 'error'),
			);
			expect(errorText(failed)).toMatch(/2 webhooks of this trigger no longer existed in lemlist/);
		},
		2 * CHECK_TIMEOUT_MS,
	);

	it(
		'makes its webhooks again with a new API key, and catches up on what happened in between',
		async () => {
			const { webhooks } = await publishTrigger();
			const [{ secret }] = instance.emulator.state.hooks;
			instance.emulator.options.moreApiKeys.push('another-key');
			await instance.changeCredential({ apiKey: 'another-key' });
			const id = await deliver('emailsReplied');

			await waitFor(
				'new webhooks',
				() => instance.emulator.state.hooks.every((hook) => hook.secret !== secret) || undefined,
				{ timeoutMs: CHECK_TIMEOUT_MS },
			);
			const next = await deliver('linkedinReplied');

			expect(await awaitIds(id, next)).toEqual([id, next].sort());
			expect(listWebhooks(instance.emulator)).toEqual(webhooks);
			await instance.changeCredential();
		},
		2 * CHECK_TIMEOUT_MS,
	);
});
