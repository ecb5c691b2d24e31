import { listWrites, withoutToken } from '../../../harness/engine/webhookLines';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

async function deliverActivity(type: string) {
	harness.emulator.recordActivity({ type });
	await harness.emulator.awaitDeliveries();
}

const targetUrls = () =>
	harness.emulator.state.hooks.map(({ targetUrl }) => withoutToken(targetUrl));

describe('publishing a changed workflow', () => {
	it('deletes deselected webhooks that n8n could not delete before', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'hooked'] });

		await trigger.publishWithoutRemoving({ parameters: { events: ['emailsReplied', 'warmed'] } });

		expect(harness.webhookLines()).toEqual(['emailsReplied', 'warmed']);
		expect(listWrites(harness.emulator)).toEqual(['DELETE /hooks/hoo_', 'POST /hooks']);
	});

	it('works after the node was renamed', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied'] });

		await trigger.publishChange({ name: 'On reply' });
		await deliverActivity('emailsReplied');

		expect(harness.webhookLines()).toEqual(['emailsReplied']);
		expect(trigger.executions).toHaveLength(1);
	});
});

describe('listening for a test event', () => {
	it('does not affect the published workflow', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied'] });
		const productionUrl = `${trigger.webhookUrl}?event=emailsReplied`;

		await trigger.listen();
		expect(targetUrls()).toEqual([productionUrl, `${trigger.testUrl}?event=emailsReplied`]);
		await deliverActivity('emailsReplied');
		await trigger.stopListening();

		expect(trigger.executions).toHaveLength(2);
		expect(targetUrls()).toEqual([productionUrl]);
		expect(await trigger.checkExists()).toBe(true);
	});

	it('deletes the webhooks of an earlier test that n8n did not end', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		await trigger.listen();

		await trigger.listen();
		await trigger.stopListening();

		expect(harness.webhookLines()).toEqual([]);
	});
});

describe('when n8n has lost the state of a node,', () => {
	it('publishing replaces its webhooks', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'warmed'] });
		const previousIds = harness.emulator.state.hooks.map(({ _id }) => _id);
		trigger.staticData = {};

		expect(await trigger.checkExists()).toBe(false);
		await trigger.publish();

		expect(harness.webhookLines()).toEqual(['emailsReplied', 'warmed']);
		const keptIds = harness.emulator.state.hooks.filter(({ _id }) => previousIds.includes(_id));
		expect(keptIds).toEqual([]);
		expect(await trigger.checkExists()).toBe(true);
	});

	it.each([
		['without it', () => ({})],
		['with an older one', () => ({ 'node:Lemlist Trigger': { secretDigest: 'old', hookIds: [] } })],
	])('a database restored %s still accepts deliveries', async (_state, restoredData) => {
		const trigger = await harness.openPublished({ events: ['emailsReplied'] });
		trigger.staticData = restoredData();

		await deliverActivity('emailsReplied');

		expect(trigger.executions).toHaveLength(1);
	});

	it('a crash before the state was stored loses no delivery and no webhook', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.crashAfter('create');

		await deliverActivity('linkedinReplied');
		expect(trigger.executions).toHaveLength(1);
		expect(trigger.warnings).toContainEqual(expect.stringMatching(/next check of the webhooks/));

		await trigger.unpublish();
		expect(harness.webhookLines()).toEqual([]);
	});
});

describe('two workflows with the same events', () => {
	it('do not affect each other', async () => {
		const { apiKey } = harness.emulator;
		const first = await harness.open({ events: ['emailsReplied'] }, { apiKey, webhookId: 'abc' });
		const second = await harness.open({ events: ['emailsReplied'] }, { apiKey, webhookId: 'abcd' });
		await first.publish();
		await second.publish();

		await deliverActivity('emailsReplied');
		await first.unpublish();
		await deliverActivity('emailsReplied');

		expect([first.executions.length, second.executions.length]).toEqual([1, 2]);
		expect(await second.checkExists()).toBe(true);
	});
});
