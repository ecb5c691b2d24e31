import { listWrites } from '../../harness/engine/webhookLines';
import { webhookLines, triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

async function deliverActivity(type: string, more: object = {}) {
	const activity = harness.emulator.recordActivity({ type, ...more });
	await harness.emulator.awaitDeliveries();
	return activity;
}

describe('editing a published workflow', () => {
	it('leaves what is wanted when n8n could not remove the old webhooks', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'hooked'] });
		await trigger.publish();

		await trigger.publishWithoutRemoving({ parameters: { events: ['emailsReplied', 'warmed'] } });

		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['emailsReplied', 'warmed']);
		expect(listWrites(harness.emulator).slice(2)).toEqual(['DELETE /hooks/hoo_', 'POST /hooks']);
	});

	it('goes on under a new name of the node', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		await trigger.publish();

		await trigger.publishChange({ name: 'On reply' });
		await deliverActivity('emailsReplied');

		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['emailsReplied']);
		expect(trigger.executions).toHaveLength(1);
	});
});

describe('test listening', () => {
	it('lives beside the published workflow', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		await trigger.publish();

		await trigger.listen();
		expect(harness.emulator.state.hooks.map(({ targetUrl }) => targetUrl)).toEqual([
			`${trigger.webhookUrl}?event=emailsReplied`,
			`${trigger.testUrl}?event=emailsReplied`,
		]);
		await deliverActivity('emailsReplied');
		await trigger.stopListening();

		expect(trigger.executions).toHaveLength(2);
		expect(harness.emulator.state.hooks.map(({ targetUrl }) => targetUrl)).toEqual([
			`${trigger.webhookUrl}?event=emailsReplied`,
		]);
		expect(await trigger.checkExists()).toBe(true);
	});

	it('replaces what a listening left behind that n8n did not end', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		await trigger.listen();

		await trigger.listen();
		await trigger.stopListening();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
	});
});

describe('a node whose stored data is not what it left', () => {
	it('removes the webhooks of its former address when it is unpublished', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		await trigger.publish();
		trigger.moveTo('localhost');

		await trigger.unpublish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
	});

	it('replaces its webhooks when the database was restored without them', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.publish();
		const before = harness.emulator.state.hooks.map(({ _id }) => _id);
		trigger.staticData = {};

		expect(await trigger.checkExists()).toBe(false);
		await trigger.publish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['emailsReplied', 'warmed']);
		expect(before).not.toContain(harness.emulator.state.hooks[0]._id);
		expect(await trigger.checkExists()).toBe(true);
	});

	it.each([
		['the database was restored without it', () => ({})],
		[
			'an older one was restored',
			() => ({ 'node:Lemlist Trigger': { secret: 'old', hookIds: [] } }),
		],
	])('still takes deliveries when %s', async (_state, restored) => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		await trigger.publish();
		trigger.staticData = restored();

		await deliverActivity('emailsReplied');

		expect(trigger.executions).toHaveLength(1);
	});

	it('loses nothing when n8n dies between creating and storing', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.crashAfter('create');

		await deliverActivity('linkedinReplied');
		expect(trigger.executions).toHaveLength(1);
		expect(trigger.warnings).toContainEqual(expect.stringMatching(/unpublish and publish/));

		await trigger.unpublish();
		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
	});
});

describe('two workflows with the same events', () => {
	it('do not touch each other', async () => {
		const apiKey = harness.emulator.apiKey;
		const one = await harness.open({ events: ['emailsReplied'] }, { apiKey, webhookId: 'abc' });
		const other = await harness.open({ events: ['emailsReplied'] }, { apiKey, webhookId: 'abcd' });
		await one.publish();
		await other.publish();

		await deliverActivity('emailsReplied');
		await one.unpublish();
		await deliverActivity('emailsReplied');

		expect([one.executions.length, other.executions.length]).toEqual([1, 2]);
		expect(await other.checkExists()).toBe(true);
	});
});
