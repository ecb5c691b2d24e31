import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { INode } from 'n8n-workflow';

import {
	buildTrigger,
	expectedWebhooks,
	listWebhooks,
} from '../../harness/instance/triggerWebhooks';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type N8nInstance,
} from '../../harness/instance/n8nInstance';
import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';
import type { WorkflowJson } from '../../harness/n8n/workflowJson';

const REPLIED = 'emailsReplied';
const CLICKED = 'emailsClicked';

const { instance, editor } = n8nInstanceWithEditor();
/** An n8n with its own address, encryption key and database, and the same lemlist team. */
let second: N8nInstance;

beforeAll(async () => {
	second = await startN8nInstance({ runningEmulator: instance.emulator });
}, START_TIMEOUT_MS);

afterAll(async () => await second.close());

afterEach(async () => {
	for (const { client } of [instance, second]) {
		for (const { id } of await client.workflows()) await client.deleteWorkflow(id);
	}
});

const hooks = () => listWebhooks(instance.emulator);

const expectedHooks = (at: N8nInstance, node: INode, events = [REPLIED, CLICKED]) =>
	expectedWebhooks(at.url, node, events);

async function publishOriginal(node: INode): Promise<string> {
	const workflowId = await instance.storeWorkflow(node);
	await instance.client.publishWorkflow(workflowId);
	expect(hooks()).toEqual(expectedHooks(instance, node));
	return workflowId;
}

/** Checks that a copy has its own webhooks, then that unpublishing it or the original removes only theirs. */
async function expectIndependence(
	original: { node: INode; workflowId: string },
	copy: { at: N8nInstance; node: INode; workflowId: string },
): Promise<void> {
	const [originalHooks, copiedHooks] = [
		expectedHooks(instance, original.node),
		expectedHooks(copy.at, copy.node),
	];
	await copy.at.client.publishWorkflow(copy.workflowId);
	expect(hooks()).toEqual([...originalHooks, ...copiedHooks].sort());

	instance.emulator.recordActivity({ type: REPLIED });
	await instance.emulator.awaitDeliveries();
	await instance.client.awaitExecutions(original.workflowId, 1);
	await copy.at.client.awaitExecutions(copy.workflowId, 1);

	await copy.at.client.unpublishWorkflow(copy.workflowId);
	expect(hooks()).toEqual(originalHooks);

	await copy.at.client.publishWorkflow(copy.workflowId);
	await instance.client.unpublishWorkflow(original.workflowId);
	expect(hooks()).toEqual(copiedHooks);
}

describe('a workflow with the Lemlist Trigger', () => {
	it("that n8n's public API has cloned with its static data is independent of the original", async () => {
		const node = buildTrigger([REPLIED, CLICKED]);
		const workflowId = await publishOriginal(node);
		const { name, nodes, connections, staticData } =
			await instance.client.workflowOfPublicApi(workflowId);
		expect(JSON.stringify(staticData)).toContain(instance.emulator.state.hooks[0]._id);

		const clone = { ...nodes[0], id: 'clone', webhookId: 'clone' };
		const settings = { executionOrder: 'v1' };
		const cloneId = await instance.client.createWorkflowOfPublicApi({
			...{ name, nodes: [clone], connections, staticData, settings },
		});

		const copy = { at: instance, node: clone, workflowId: cloneId };
		await expectIndependence({ node, workflowId }, copy);
	}, 120_000);

	it('that was duplicated in the editor is independent of the original', async () => {
		const node = buildTrigger([REPLIED, CLICKED]);
		const workflowId = await publishOriginal(node);

		await editor.openWorkflow(workflowId);
		await editor.duplicateWorkflow();
		const ids = (await instance.client.workflows()).map(({ id }) => id);
		const [duplicateId] = ids.filter((id) => id !== workflowId);
		const { nodes } = await instance.client.workflow(duplicateId);

		expect(nodes[0].webhookId).not.toBe(node.webhookId);
		const copy = { at: instance, node: nodes[0], workflowId: duplicateId };
		await expectIndependence({ node, workflowId }, copy);
	}, 120_000);

	it('that was exported and imported into a second n8n is independent of the original', async () => {
		const node = buildTrigger([REPLIED, CLICKED]);
		const workflowId = await publishOriginal(node);

		await copyToSecond(workflowId);

		const copy = { at: second, node, workflowId };
		await expectIndependence({ node, workflowId }, copy);
	}, 180_000);

	it('that was imported into a second n8n does not take over webhooks there either', async () => {
		const options = { takeOverFormerWebhooks: true };
		const node = buildTrigger([REPLIED, CLICKED], { options });
		const workflowId = await publishOriginal(node);

		await copyToSecond(workflowId);

		const copy = { at: second, node, workflowId };
		await expectIndependence({ node, workflowId }, copy);
	}, 180_000);

	it('that was moved to the project of another user keeps exactly its webhooks', async () => {
		const node = buildTrigger([REPLIED, CLICKED]);
		const workflowId = await publishOriginal(node);

		await instance.client.transferWorkflow(workflowId, 'colleague@example.com');
		await instance.client.awaitStatus(workflowId, 'published');

		expect(hooks()).toEqual(expectedHooks(instance, node));
		await instance.client.unpublishWorkflow(workflowId);
		expect(hooks()).toEqual([]);
	}, 120_000);

	it('shows no secret in its static data', async () => {
		const workflowId = await publishOriginal(buildTrigger([REPLIED, CLICKED]));

		const { staticData } = await instance.client.workflowOfPublicApi(workflowId);

		const secrets = instance.emulator.state.hooks.map(({ secret }) => String(secret));
		expect(secrets.filter((secret) => JSON.stringify(staticData).includes(secret))).toEqual([]);
	}, 120_000);
});

/** Copies a workflow with n8n's commands; the credential is that of the second n8n, as after choosing it there. */
async function copyToSecond(workflowId: string): Promise<void> {
	const file = join(second.server.userFolder, 'exported.json');
	await instance.server.runCommand(['export:workflow', `--id=${workflowId}`, `--output=${file}`]);
	const [exported] = JSON.parse(await readFile(file, 'utf8')) as WorkflowJson[];
	expect(JSON.stringify(exported.staticData)).toContain(instance.emulator.state.hooks[0]._id);
	const nodes = exported.nodes.map((node) => ({ ...node, credentials: second.credentials }));
	await writeFile(file, JSON.stringify([{ ...exported, nodes }]));
	await second.server.runCommand(['import:workflow', `--input=${file}`]);
}
