import type { INodeParameters } from 'n8n-workflow';

import type { EnginePollingTrigger } from '../../harness/engine/enginePollingTrigger';
import { ids, MINUTE_MS, NOON, idRange, pollingHarnessForEachTest } from './pollingHarness';

const harness = pollingHarnessForEachTest();

const sentActivity = { type: 'emailsSent' };

/** Publishes the workflow with other filters, after which n8n polls at once. */
async function changeFilters(
	trigger: EnginePollingTrigger,
	parameters: INodeParameters,
): Promise<string[]> {
	trigger.node = { ...trigger.node, parameters };
	return ids(await trigger.publish());
}

describe('after a change of the filters, a poll', () => {
	it('returns no older activities of an event that was added, even if it returned none before', async () => {
		for (const id of idRange(1, 300)) harness.addActivity(id, NOON + Number(id), sentActivity);
		const trigger = await harness.openPublished({ events: ['emailsBounced'] });
		await trigger.poll();

		expect(await changeFilters(trigger, { events: ['emailsBounced', 'emailsSent'] })).toEqual([]);
		harness.addActivity('301', NOON + 301, sentActivity);
		expect(ids(await trigger.poll())).toEqual(['301']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('returns no older activities of a campaign that was added', async () => {
		for (const id of idRange(1, 300)) {
			harness.addActivity(id, NOON + Number(id), { campaignId: 'cam_1' });
		}
		const events = ['emailsReplied'];
		const trigger = await harness.openPublished({ events, campaignIds: ['cam_2'] });

		expect(await changeFilters(trigger, { events, campaignIds: [] })).toEqual([]);
		harness.addActivity('301', NOON + 301, { campaignId: 'cam_1' });
		expect(ids(await trigger.poll())).toEqual(['301']);
	});

	it('returns no activities of an added event that happened since the last poll', async () => {
		harness.addActivity('1', NOON);
		const trigger = await harness.openPublished();
		harness.addActivity('2', NOON + MINUTE_MS, sentActivity);

		expect(await changeFilters(trigger, { events: ['emailsReplied', 'emailsSent'] })).toEqual([]);
		harness.addActivity('3', NOON + 2 * MINUTE_MS, sentActivity);
		expect(ids(await trigger.poll())).toEqual(['3']);
	});

	it.each([
		['with other events', {}, { events: ['emailsReplied', 'smsReplied'] }],
		['with all events', {}, { events: ['*'] }],
		['with fewer events', { events: ['*'] }, { events: ['emailsReplied'] }],
		['with a campaign', {}, { campaignIds: ['cam_1'] }],
		['with other campaigns', { campaignIds: ['cam_1'] }, { campaignIds: ['cam_1', 'cam_2'] }],
		['with first activities only', {}, { isFirst: true }],
	])('%s returns what the filters matched before and after', async (_kind, before, after) => {
		const events = ['emailsReplied'];
		const trigger = await harness.openPublished({ events, ...before });
		harness.addActivity('1', NOON, { campaignId: 'cam_1' });
		await trigger.poll();
		harness.addActivity('2', NOON + MINUTE_MS, { campaignId: 'cam_1' });
		harness.addActivity('3', NOON + MINUTE_MS, {
			campaignId: 'cam_3',
			isFirst: false,
			...sentActivity,
		});

		expect(await changeFilters(trigger, { events, ...after })).toEqual(['2']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('starts from now if the filters have nothing in common', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);
		harness.addActivity('2', NOON + 1, sentActivity);

		expect(await changeFilters(trigger, { events: ['emailsSent'] })).toEqual([]);
		harness.addActivity('3', NOON + 2, sentActivity);
		expect(ids(await trigger.poll())).toEqual(['3']);
	});

	it('returns the backlog of the previous filters first, over several polls', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('0', NOON);
		await trigger.poll();
		trigger.budgetMs = 0;
		for (const id of idRange(1, 250)) {
			harness.addActivity(id, NOON + Number(id) * 30 * MINUTE_MS);
			harness.addActivity(1_000 + Number(id), NOON + Number(id) * 30 * MINUTE_MS, sentActivity);
		}

		const events = ['emailsReplied', 'emailsSent'];
		const receivedIds = await changeFilters(trigger, { events });
		while (receivedIds.length < 250) receivedIds.push(...ids(await trigger.poll()));

		expect(receivedIds).toEqual(idRange(1, 250));
		harness.addActivity('2000', NOON + 300 * 30 * MINUTE_MS, sentActivity);
		expect(ids(await trigger.poll())).toEqual(['2000']);
	});
});
