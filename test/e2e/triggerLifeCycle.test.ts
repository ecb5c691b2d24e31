import type { INode } from 'n8n-workflow';

import type { Activity } from '../../emulator';
import { hasFinished, outputJson } from '../../scripts/n8n/executions';
import { waitFor } from '../../scripts/n8n/waiting';
import { changesOf } from '../support/hooks';
import { OPENING_TIMEOUT_MS } from './support';
import { runSql } from './triggerDatabase';
import { changed, hooksOf, trigger, wantedHooks } from './triggerHooks';
import { TriggerStage } from './triggerStage';

const REPLIED = 'emailsReplied';
const CLICKED = 'emailsClicked';

let stage: TriggerStage;
const published = new Set<string>();

beforeAll(async () => {
	stage = await TriggerStage.open();
}, OPENING_TIMEOUT_MS);

beforeEach(() => {
	stage.emulator.addCampaign({ _id: 'cam_1' });
	stage.emulator.addCampaign({ _id: 'cam_2' });
	stage.emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@example.com' });
	stage.emulator.addLead({ _id: 'lea_2', campaignId: 'cam_2', email: 'bob@example.com' });
});

afterEach(async () => {
	stage.emulator.clear();
	for (const workflowId of published) await stage.client.deleteWorkflow(workflowId);
	published.clear();
	stage.emulator.reset();
});

afterAll(async () => await stage.close());

async function publish(node: INode): Promise<string> {
	const workflowId = await stage.store(node);
	published.add(workflowId);
	await stage.client.publishWorkflow(workflowId);
	return workflowId;
}

async function republish(workflowId: string, node: INode): Promise<void> {
	await stage.edit(workflowId, node);
	await stage.client.publishWorkflow(workflowId);
}

async function happens(type: string, leadId = 'lea_1'): Promise<Activity> {
	const activity = stage.emulator.recordActivity({ type, leadId });
	await stage.emulator.awaitDeliveries();
	return activity;
}

/** The IDs of the activities that started an execution, oldest first, as soon as there are so many. */
async function started(workflowId: string, { name }: INode, count: number): Promise<unknown[]> {
	await stage.client.awaitExecutions(workflowId, count);
	const executions = (await stage.executions(workflowId)).filter(hasFinished);
	return executions.flatMap((execution) => outputJson(execution, name)).map(({ id }) => id);
}

const hooks = () => hooksOf(stage.emulator);

const wanted = (node: INode, events: string[], narrowing = '') =>
	wantedHooks(stage.url, node, events, narrowing);

describe('publishing', () => {
	it('makes the webhooks of the chosen events, campaign and first only', async () => {
		const node = trigger([REPLIED, CLICKED], { campaignIds: ['cam_1'], isFirst: true });

		await publish(node);

		expect(hooks()).toEqual(wanted(node, [REPLIED, CLICKED], ' of cam_1, first only'));
	});

	it('makes one webhook for all events', async () => {
		const node = trigger(['*']);

		const workflowId = await publish(node);
		const activity = await happens('campaignComplete');

		expect(hooks()).toEqual([`${stage.url}/webhook/${node.webhookId}/webhook for everything`]);
		expect(await started(workflowId, node, 1)).toEqual([activity._id]);
	});

	it('warns in the log of an address that lemlist cannot reach', async () => {
		await publish(trigger([REPLIED]));

		expect(stage.log).toMatch(/may not reach http.*use the Lemlist Polling Trigger/);
	});

	it('leaves what another workflow with the same events has', async () => {
		const [one, other] = [trigger([REPLIED]), trigger([REPLIED])];
		const [oneId, otherId] = [await publish(one), await publish(other)];
		expect(hooks()).toEqual([...wanted(one, [REPLIED]), ...wanted(other, [REPLIED])].sort());
		const first = await happens(REPLIED);
		expect(await started(oneId, one, 1)).toEqual([first._id]);

		await stage.client.unpublishWorkflow(oneId);
		const second = await happens(REPLIED);

		expect(hooks()).toEqual(wanted(other, [REPLIED]));
		expect(await started(otherId, other, 2)).toEqual([first._id, second._id]);
		expect(await started(oneId, one, 1)).toEqual([first._id]);
	});

	it('replaces a webhook that has its address already', async () => {
		const node = trigger([REPLIED]);
		const targetUrl = `${stage.url}/webhook/${node.webhookId}/webhook?event=${REPLIED}`;
		const { _id } = stage.emulator.addHook({ targetUrl, type: REPLIED });

		const workflowId = await publish(node);
		const activity = await happens(REPLIED);

		expect(hooks()).toEqual(wanted(node, [REPLIED]));
		expect(stage.emulator.state.hooks[0]._id).not.toBe(_id);
		expect(await started(workflowId, node, 1)).toEqual([activity._id]);
	});

	it('replaces a webhook that took its address at the same moment', async () => {
		const node = trigger([REPLIED]);
		stage.emulator.fault({ match: /^POST/, kind: 'statusAfter', status: 409 });

		await publish(node);

		expect(changesOf(stage.emulator)).toEqual(['POST /hooks', 'DELETE /hooks/hoo_', 'POST /hooks']);
		expect(hooks()).toEqual(wanted(node, [REPLIED]));
	});
});

describe('unpublishing', () => {
	it('removes every webhook, and lemlist calls nobody any more', async () => {
		const node = trigger([REPLIED, CLICKED]);
		const workflowId = await publish(node);

		await stage.client.unpublishWorkflow(workflowId);
		await happens(REPLIED);

		expect(hooks()).toEqual([]);
		expect(stage.emulator.deliveries).toEqual([]);
		expect(await stage.executions(workflowId)).toEqual([]);
	});

	it('takes webhooks that are gone already as removed', async () => {
		const workflowId = await publish(trigger([REPLIED, CLICKED]));
		stage.emulator.fault({ match: /^DELETE/, status: 404, message: 'Webhook not found' });
		stage.emulator.fault({ match: /^DELETE/, kind: 'statusAfter', status: 404 });
		stage.emulator.state.hooks.shift();

		await stage.client.unpublishWorkflow(workflowId);

		expect(changesOf(stage.emulator).filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
		expect(stage.log).not.toContain('deregistration kept failing');
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
	])('with %s leaves what is wanted', async (_change, parameters, events, narrowing) => {
		const node = trigger([REPLIED, CLICKED], { campaignIds: ['cam_1'] });
		const workflowId = await publish(node);

		await republish(workflowId, changed(node, { ...parameters }));
		const activity = await happens(events[0] === 'warmed' ? REPLIED : events[0], 'lea_2');

		expect(hooks()).toEqual(wanted(node, events, narrowing));
		expect(await started(workflowId, node, 1)).toEqual([activity._id]);
	});

	it('with another name of the node leaves what is wanted', async () => {
		const node = trigger([REPLIED]);
		const workflowId = await publish(node);
		const renamed = { ...node, name: 'On Reply' };

		await republish(workflowId, renamed);
		const activity = await happens(REPLIED);

		expect(hooks()).toEqual(wanted(node, [REPLIED]));
		expect(await started(workflowId, renamed, 1)).toEqual([activity._id]);
	});

	it('without the node leaves nothing', async () => {
		const workflowId = await publish(trigger([REPLIED]));
		const other = trigger([CLICKED]);

		await republish(workflowId, other);

		expect(hooks()).toEqual(wanted(other, [CLICKED]));
	});
});

describe('listening for a test event beside the published workflow', () => {
	const testUrl = ({ webhookId }: INode) => `${stage.url}/webhook-test/${webhookId}/webhook`;

	it('has a webhook of its own until the event has come', async () => {
		const node = trigger([REPLIED]);
		const workflowId = await publish(node);

		await stage.listen(workflowId, node);
		expect(hooks()).toEqual(
			[...wanted(node, [REPLIED]), `${testUrl(node)}?event=${REPLIED} for ${REPLIED}`].sort(),
		);
		const activity = await happens(REPLIED);

		expect(await started(workflowId, node, 2)).toEqual([activity._id, activity._id]);
		const modes = (await stage.executions(workflowId)).map(({ mode }) => mode);
		expect(modes.sort()).toEqual(['manual', 'webhook']);
		await waitFor('the end of the listening', () => hooks().length === 1 || undefined);
		expect(hooks()).toEqual(wanted(node, [REPLIED]));
		const later = await happens(REPLIED);
		expect((await started(workflowId, node, 3)).at(-1)).toBe(later._id);
	});

	it('leaves the webhooks of the published workflow when it is stopped', async () => {
		const node = trigger([REPLIED, CLICKED]);
		const workflowId = await publish(node);
		await stage.listen(workflowId, node);
		expect(hooks()).toHaveLength(4);

		await stage.stopListening(workflowId);
		await waitFor('the end of the listening', () => hooks().length === 2 || undefined);

		expect(hooks()).toEqual(wanted(node, [REPLIED, CLICKED]));
	});
});

describe('n8n that was started with another public address', () => {
	const elsewhere = () => stage.url.replace('127.0.0.1', 'localhost');

	afterEach(async () => {
		await stage.stop();
		await stage.start({ WEBHOOK_URL: `${stage.url}/` });
	});

	it('moves the webhooks when the workflow is published again, and removes all', async () => {
		const [edited, toggled, given] = [trigger([REPLIED]), trigger([CLICKED]), trigger(['warmed'])];
		const [editedId, toggledId, givenId] = [
			await publish(edited),
			await publish(toggled),
			await publish(given),
		];
		await stage.stop();
		await stage.start({ WEBHOOK_URL: `${elsewhere()}/` });

		await republish(editedId, changed(edited, { events: [REPLIED, 'smsReplied'] }));
		await stage.client.unpublishWorkflow(toggledId);
		await stage.client.publishWorkflow(toggledId);
		await stage.client.unpublishWorkflow(givenId);

		expect(hooks()).toEqual(
			[
				...wantedHooks(elsewhere(), edited, [REPLIED, 'smsReplied']),
				...wantedHooks(elsewhere(), toggled, [CLICKED]),
			].sort(),
		);
		const activity = await happens(REPLIED);
		expect(await started(editedId, edited, 1)).toEqual([activity._id]);
	});
});

describe('n8n whose database was restored without what the node stored', () => {
	it('takes deliveries, and leaves what is wanted when it publishes or unpublishes', async () => {
		const [edited, ended] = [trigger([REPLIED]), trigger([CLICKED])];
		const [editedId, endedId] = [await publish(edited), await publish(ended)];
		await stage.stop();
		await runSql(stage.userFolder, 'UPDATE workflow_entity SET staticData = NULL');
		await stage.start();

		const first = await happens(REPLIED);
		expect(await started(editedId, edited, 1)).toEqual([first._id]);
		await republish(editedId, changed(edited, { events: [REPLIED, 'smsReplied'] }));
		await stage.client.unpublishWorkflow(endedId);

		expect(hooks()).toEqual(wanted(edited, [REPLIED, 'smsReplied']));
		const second = await happens(REPLIED);
		expect(await started(editedId, edited, 2)).toEqual([first._id, second._id]);
	});
});
