import type { INode } from 'n8n-workflow';

import type { Activity } from '../../emulator';
import { hasFinished, outputJson } from '../../harness/n8n/execution';
import { waitFor } from '../../harness/n8n/waitFor';
import { listWrites, withoutToken } from '../../harness/engine/webhookLines';
import { runSql } from '../../harness/n8n/runSql';
import { node } from '../../harness/instance/buildWorkflow';
import {
	withParameters,
	listWebhooks,
	buildTrigger,
	expectedWebhooks,
} from '../../harness/instance/triggerWebhooks';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type N8nInstance,
} from '../../harness/instance/n8nInstance';

const REPLIED = 'emailsReplied';
const CLICKED = 'emailsClicked';

let instance: N8nInstance;
const published = new Set<string>();

beforeAll(async () => {
	instance = await startN8nInstance();
}, START_TIMEOUT_MS);

beforeEach(() => {
	instance.emulator.addCampaign({ _id: 'cam_1' });
	instance.emulator.addCampaign({ _id: 'cam_2' });
	instance.emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@example.com' });
	instance.emulator.addLead({ _id: 'lea_2', campaignId: 'cam_2', email: 'bob@example.com' });
});

afterEach(async () => {
	instance.emulator.clear();
	for (const workflowId of published) await instance.client.deleteWorkflow(workflowId);
	published.clear();
	instance.emulator.reset();
});

afterAll(async () => await instance.close());

async function publish(node: INode): Promise<string> {
	const workflowId = await instance.storeWorkflow(node);
	published.add(workflowId);
	await instance.client.publishWorkflow(workflowId);
	return workflowId;
}

async function republish(workflowId: string, node: INode): Promise<void> {
	await instance.updateNode(workflowId, node);
	await instance.client.publishWorkflow(workflowId);
}

async function happens(type: string, leadId = 'lea_1'): Promise<Activity> {
	const activity = instance.emulator.recordActivity({ type, leadId });
	await instance.emulator.awaitDeliveries();
	return activity;
}

/** The IDs of the activities that started an execution, oldest first, as soon as there are this many. */
async function started(workflowId: string, { name }: INode, count: number): Promise<unknown[]> {
	await instance.client.awaitExecutions(workflowId, count);
	const executions = (await instance.client.executions(workflowId))
		.toReversed()
		.filter(hasFinished);
	return executions.flatMap((execution) => outputJson(execution, name)).map(({ id }) => id);
}

/** What Webhook: Check says in a workflow of the same n8n. */
async function runCheck() {
	const workflowId = await instance.storeWorkflow(
		node('Start', 'n8n-nodes-base.manualTrigger'),
		node('Check', 'lemlist', { resource: 'webhook', operation: 'check' }),
	);
	return outputJson(await instance.client.runWorkflow(workflowId, 'Start'), 'Check');
}

const hooks = () => listWebhooks(instance.emulator);

const expectedHooks = (node: INode, events: string[], narrowing = '') =>
	expectedWebhooks(instance.url, node, events, narrowing);

describe('publishing', () => {
	it('creates the webhooks for the selected events, with their campaign and "first time only"', async () => {
		const node = buildTrigger([REPLIED, CLICKED], { campaignIds: ['cam_1'], isFirst: true });

		await publish(node);

		expect(hooks()).toEqual(expectedHooks(node, [REPLIED, CLICKED], ' of cam_1, first only'));
	});

	it('creates one webhook for all events', async () => {
		const node = buildTrigger(['*']);

		const workflowId = await publish(node);
		const activity = await happens('campaignComplete');

		expect(hooks()).toEqual([`${instance.url}/webhook/${node.webhookId}/webhook for everything`]);
		expect(await started(workflowId, node, 1)).toEqual([activity._id]);
	});

	it('makes the trigger known to Webhook: Check, which finds what is missing', async () => {
		const trigger = buildTrigger([REPLIED, CLICKED]);
		const workflowId = await publish(trigger);
		const { hooks: created } = instance.emulator.state;
		created.splice(
			created.findIndex(({ type }) => type === CLICKED),
			1,
		);

		const shared = { isManaged: true, workflowId, nodeName: trigger.name };
		expect(await runCheck()).toEqual([
			expect.objectContaining({ ...shared, event: REPLIED, state: 'active', isOk: true }),
			expect.objectContaining({ ...shared, event: CLICKED, state: 'missing', isOk: false }),
		]);
	});

	it('logs a warning about a URL that lemlist cannot reach', async () => {
		await publish(buildTrigger([REPLIED]));

		expect(instance.server.log()).toMatch(
			/may be unable to reach http.*use the Lemlist Community Polling Trigger/,
		);
	});

	it('leaves the webhooks of another workflow with the same events', async () => {
		const [one, other] = [buildTrigger([REPLIED]), buildTrigger([REPLIED])];
		const [oneId, otherId] = [await publish(one), await publish(other)];
		expect(hooks()).toEqual(
			[...expectedHooks(one, [REPLIED]), ...expectedHooks(other, [REPLIED])].sort(),
		);
		const first = await happens(REPLIED);
		expect(await started(oneId, one, 1)).toEqual([first._id]);

		await instance.client.unpublishWorkflow(oneId);
		const second = await happens(REPLIED);

		expect(hooks()).toEqual(expectedHooks(other, [REPLIED]));
		expect(await started(otherId, other, 2)).toEqual([first._id, second._id]);
		expect(await started(oneId, one, 1)).toEqual([first._id]);
	});

	it('replaces a webhook that already has its URL', async () => {
		const node = buildTrigger([REPLIED]);
		const targetUrl = `${instance.url}/webhook/${node.webhookId}/webhook?event=${REPLIED}`;
		const { _id } = instance.emulator.addHook({ targetUrl, type: REPLIED });

		const workflowId = await publish(node);
		const activity = await happens(REPLIED);

		expect(hooks()).toEqual(expectedHooks(node, [REPLIED]));
		expect(instance.emulator.state.hooks[0]._id).not.toBe(_id);
		expect(await started(workflowId, node, 1)).toEqual([activity._id]);
	});

	it('replaces a webhook with its URL that is created at the same time', async () => {
		const node = buildTrigger([REPLIED]);
		instance.emulator.addFault({ match: /^POST/, kind: 'statusAfter', status: 409 });

		await publish(node);

		expect(listWrites(instance.emulator)).toEqual([
			'POST /hooks',
			'DELETE /hooks/hoo_',
			'POST /hooks',
		]);
		expect(hooks()).toEqual(expectedHooks(node, [REPLIED]));
	});
});

describe('unpublishing', () => {
	it('deletes every webhook, so that lemlist sends no more deliveries', async () => {
		const node = buildTrigger([REPLIED, CLICKED]);
		const workflowId = await publish(node);

		await instance.client.unpublishWorkflow(workflowId);
		await happens(REPLIED);

		expect(hooks()).toEqual([]);
		expect(instance.emulator.deliveries).toEqual([]);
		expect(await instance.client.executions(workflowId)).toEqual([]);
	});

	it('succeeds for webhooks that are already deleted', async () => {
		const workflowId = await publish(buildTrigger([REPLIED, CLICKED]));
		instance.emulator.addFault({ match: /^DELETE/, status: 404, message: 'Webhook not found' });
		instance.emulator.addFault({ match: /^DELETE/, kind: 'statusAfter', status: 404 });
		instance.emulator.state.hooks.shift();

		await instance.client.unpublishWorkflow(workflowId);

		expect(listWrites(instance.emulator).filter((line) => line.startsWith('DELETE'))).toHaveLength(
			1,
		);
		expect(instance.server.log()).not.toContain('deregistration kept failing');
	});
});

describe('publishing a change', () => {
	it.each<[change: string, parameters: object, events: string[], narrowing: string]>([
		['an event added', { events: [REPLIED, CLICKED, 'warmed'] }, [REPLIED, CLICKED, 'warmed'], ''],
		['an event removed', { events: [CLICKED] }, [CLICKED], ''],
		[
			'another campaign',
			{ events: [REPLIED, CLICKED], campaignIds: ['cam_2'] },
			[REPLIED, CLICKED],
			' of cam_2',
		],
		['several campaigns', { events: [REPLIED], campaignIds: ['cam_1', 'cam_2'] }, [REPLIED], ''],
		['first only', { events: [REPLIED], isFirst: true }, [REPLIED], ', first only'],
	])(
		'with %s leaves exactly the webhooks that it needs',
		async (_change, parameters, events, narrowing) => {
			const node = buildTrigger([REPLIED, CLICKED], { campaignIds: ['cam_1'] });
			const workflowId = await publish(node);

			await republish(workflowId, withParameters(node, { ...parameters }));
			const activity = await happens(events[0] === 'warmed' ? REPLIED : events[0], 'lea_2');

			expect(hooks()).toEqual(expectedHooks(node, events, narrowing));
			expect(await started(workflowId, node, 1)).toEqual([activity._id]);
		},
	);

	it('with another name of the node leaves exactly the webhooks that it needs', async () => {
		const node = buildTrigger([REPLIED]);
		const workflowId = await publish(node);
		const renamed = { ...node, name: 'On Reply' };

		await republish(workflowId, renamed);
		const activity = await happens(REPLIED);

		expect(hooks()).toEqual(expectedHooks(node, [REPLIED]));
		expect(await started(workflowId, renamed, 1)).toEqual([activity._id]);
	});

	it('without the node deletes its webhooks', async () => {
		const workflowId = await publish(buildTrigger([REPLIED]));
		const other = buildTrigger([CLICKED]);

		await republish(workflowId, other);

		expect(hooks()).toEqual(expectedHooks(other, [CLICKED]));
	});
});

describe('listening for a test event of a published workflow', () => {
	const testUrl = ({ webhookId }: INode) => `${instance.url}/webhook-test/${webhookId}/webhook`;

	it('uses its own webhook until the event has arrived', async () => {
		const node = buildTrigger([REPLIED]);
		const workflowId = await publish(node);

		await instance.client.startListening(workflowId, node.name);
		expect(hooks()).toEqual(
			[
				...expectedHooks(node, [REPLIED]),
				`${testUrl(node)}?event=${REPLIED} for ${REPLIED}`,
			].sort(),
		);
		const activity = await happens(REPLIED);

		expect(await started(workflowId, node, 2)).toEqual([activity._id, activity._id]);
		const modes = (await instance.client.executions(workflowId))
			.toReversed()
			.map(({ mode }) => mode);
		expect(modes.sort()).toEqual(['manual', 'webhook']);
		await waitFor('the end of the listening', () => hooks().length === 1 || undefined);
		expect(hooks()).toEqual(expectedHooks(node, [REPLIED]));
		const later = await happens(REPLIED);
		expect((await started(workflowId, node, 3)).at(-1)).toBe(later._id);
	});

	it('leaves the webhooks of the published workflow when it stops', async () => {
		const node = buildTrigger([REPLIED, CLICKED]);
		const workflowId = await publish(node);
		await instance.client.startListening(workflowId, node.name);
		expect(hooks()).toHaveLength(4);

		await instance.client.stopListening(workflowId);
		await waitFor('the end of the listening', () => hooks().length === 2 || undefined);

		expect(hooks()).toEqual(expectedHooks(node, [REPLIED, CLICKED]));
	});
});

describe('n8n started with another public URL', () => {
	const elsewhere = () => instance.url.replace('127.0.0.1', 'localhost');

	afterEach(async () => {
		await instance.server.stop();
		await instance.server.start({ WEBHOOK_URL: `${instance.url}/` });
	});

	it('makes new webhooks when a workflow is published, and leaves and names the former ones', async () => {
		const [edited, ended] = [buildTrigger([REPLIED]), buildTrigger([CLICKED])];
		const [editedId, endedId] = [await publish(edited), await publish(ended)];
		await instance.server.stop();
		await instance.server.start({ WEBHOOK_URL: `${elsewhere()}/` });

		await republish(editedId, withParameters(edited, { events: [REPLIED, 'smsReplied'] }));
		await instance.client.unpublishWorkflow(endedId);

		expect(hooks()).toEqual(
			[
				...expectedHooks(edited, [REPLIED]),
				...expectedHooks(ended, [CLICKED]),
				...expectedWebhooks(elsewhere(), edited, [REPLIED, 'smsReplied']),
			].sort(),
		);
		for (const { _id, targetUrl } of instance.emulator.state.hooks.slice(0, 2)) {
			expect(instance.server.log()).toContain(
				`stays in lemlist: ${_id} (${withoutToken(targetUrl)}`,
			);
		}
		const activity = await happens(REPLIED);
		expect(await started(editedId, edited, 1)).toEqual([activity._id]);
		expect(instance.emulator.deliveries).toHaveLength(2);
	});

	it('deletes the former webhooks with "Take Over Webhooks of a Previous Address"', async () => {
		const options = { takeOverFormerWebhooks: true };
		const [edited, ended] = [buildTrigger([REPLIED]), buildTrigger([CLICKED], { options })];
		const [editedId, endedId] = [await publish(edited), await publish(ended)];
		await instance.server.stop();
		await instance.server.start({ WEBHOOK_URL: `${elsewhere()}/` });

		await republish(editedId, withParameters(edited, { events: [REPLIED], options }));
		await instance.client.unpublishWorkflow(endedId);

		expect(hooks()).toEqual(expectedWebhooks(elsewhere(), edited, [REPLIED]));
	});
});

describe("n8n with a restored database that lacks the node's static data", () => {
	it('accepts deliveries, and keeps exactly the webhooks that it needs when it publishes or unpublishes', async () => {
		const [edited, ended] = [buildTrigger([REPLIED]), buildTrigger([CLICKED])];
		const [editedId, endedId] = [await publish(edited), await publish(ended)];
		await instance.server.stop();
		await runSql(instance.server.userFolder, 'UPDATE workflow_entity SET staticData = NULL');
		await instance.server.start();

		const first = await happens(REPLIED);
		expect(await started(editedId, edited, 1)).toEqual([first._id]);
		await republish(editedId, withParameters(edited, { events: [REPLIED, 'smsReplied'] }));
		await instance.client.unpublishWorkflow(endedId);

		expect(hooks()).toEqual(expectedHooks(edited, [REPLIED, 'smsReplied']));
		const second = await happens(REPLIED);
		expect(await started(editedId, edited, 2)).toEqual([first._id, second._id]);
	});
});
