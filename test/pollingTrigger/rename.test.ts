import type { IDataObject } from 'n8n-workflow';

import { ids, MINUTE_MS, NOON, pollingHarnessForEachTest } from './pollingHarness';

const harness = pollingHarnessForEachTest();

const OLD_NAME = 'node:Lemlist Polling Trigger';

describe('after its node was renamed, the polling trigger', () => {
	it('returns what happened before and after, each once', async () => {
		const trigger = await harness.openWithHistory();
		harness.addActivity('1', NOON + 1);
		expect(ids(await trigger.poll())).toEqual(['1']);
		harness.addActivity('2', NOON + 2);

		expect(ids(await trigger.publishChange({ name: 'On reply' }))).toEqual(['2']);

		harness.addActivity('3', NOON + 3);
		expect(ids(await trigger.poll())).toEqual(['3']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('and renamed back returns nothing again', async () => {
		const trigger = await harness.openWithHistory();
		const { name } = trigger.node;
		await trigger.publishChange({ name: 'On reply' });
		harness.addActivity('1', NOON + 1);
		expect(ids(await trigger.poll())).toEqual(['1']);
		harness.addActivity('2', NOON + 60 * MINUTE_MS);

		expect(ids(await trigger.publishChange({ name }))).toEqual(['2']);
	});

	it('with other filters returns what the former ones wanted and the new ones want', async () => {
		const trigger = await harness.openWithHistory();
		harness.addActivity('1', NOON + 1);
		harness.addActivity('2', NOON + 2, { type: 'smsReplied' });
		const parameters = { ...trigger.node.parameters, events: ['emailsReplied', 'smsReplied'] };

		const items = await trigger.publishChange({ name: 'On reply', parameters });

		expect(ids(items)).toEqual(['1']);
	});

	it('to the name that another node had does not continue where that one was', async () => {
		const trigger = await harness.openWithHistory();
		harness.addActivity('1', NOON + 60 * MINUTE_MS);
		const other = await harness.open();
		await other.publish();
		const { [OLD_NAME]: dataOfOther } = other.staticData;
		trigger.staticData = { ...trigger.staticData, 'node:Other': dataOfOther } as IDataObject;

		expect(ids(await trigger.publishChange({ name: 'Other' }))).toEqual(['1']);
	});
});

describe('the polling trigger', () => {
	it('continues after it was unpublished, whatever its name is then', async () => {
		const trigger = await harness.openWithHistory();
		harness.addActivity('1', NOON + 1);
		trigger.restart();

		expect(ids(await trigger.publishChange({}))).toEqual(['1']);
	});

	it('continues with the static data of a release that stored it by name only', async () => {
		const trigger = await harness.openWithHistory();
		const { [OLD_NAME]: stored } = trigger.staticData as Record<string, IDataObject>;
		const { nodeId: _nodeId, ...earlier } = stored;
		trigger.staticData = { [OLD_NAME]: earlier };
		harness.addActivity('1', NOON + 1);

		expect(ids(await trigger.publishChange({}))).toEqual(['1']);
		harness.addActivity('2', NOON + 2);
		expect(ids(await trigger.publishChange({ name: 'On reply' }))).toEqual(['2']);
	});

	it('continues if another node with the same name took its place', async () => {
		const trigger = await harness.openWithHistory();
		harness.addActivity('1', NOON + 1);

		expect(ids(await trigger.publishChange({ id: 'another' }))).toEqual(['1']);
	});

	it('leaves what other nodes keep in the static data of the workflow', async () => {
		const trigger = await harness.openWithHistory();
		trigger.staticData = { ...trigger.staticData, global: { counter: 7 } };

		await trigger.publishChange({ name: 'On reply' });

		expect(trigger.staticData.global).toMatchObject({ counter: 7 });
	});
});
