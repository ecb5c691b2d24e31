import type { INodeParameters } from 'n8n-workflow';

import type { PollingInN8n } from '../support/polling';
import { ids, MINUTE_MS, NOON, numbers, pollingStageForEachTest } from './activities';

const stage = pollingStageForEachTest();

const sent = { type: 'emailsSent' };

/** Saves a workflow with other filters; n8n publishes it anew and polls at once. */
async function change(trigger: PollingInN8n, parameters: INodeParameters): Promise<string[]> {
	trigger.node = { ...trigger.node, parameters };
	return ids(await trigger.publish());
}

describe('a change of the filters', () => {
	it('gives no history of what is newly wanted, also when nothing was found before', async () => {
		for (const id of numbers(1, 300)) stage.happens(id, NOON + Number(id), sent);
		const trigger = await stage.published({ events: ['emailsBounced'] });
		await trigger.poll();

		expect(await change(trigger, { events: ['emailsBounced', 'emailsSent'] })).toEqual([]);
		stage.happens('301', NOON + 301, sent);
		expect(ids(await trigger.poll())).toEqual(['301']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('gives no history of the campaigns that were left out before', async () => {
		for (const id of numbers(1, 300)) {
			stage.happens(id, NOON + Number(id), { campaignId: 'cam_1' });
		}
		const events = ['emailsReplied'];
		const trigger = await stage.published({ events, campaignIds: ['cam_2'] });

		expect(await change(trigger, { events, campaignIds: [] })).toEqual([]);
		stage.happens('301', NOON + 301, { campaignId: 'cam_1' });
		expect(ids(await trigger.poll())).toEqual(['301']);
	});

	it('gives no history of what followed the last wanted activity', async () => {
		stage.happens('1', NOON);
		const trigger = await stage.published();
		stage.happens('2', NOON + MINUTE_MS, sent);

		expect(await change(trigger, { events: ['emailsReplied', 'emailsSent'] })).toEqual([]);
		stage.happens('3', NOON + 2 * MINUTE_MS, sent);
		expect(ids(await trigger.poll())).toEqual(['3']);
	});

	it.each([
		['other events', {}, { events: ['emailsReplied', 'smsReplied'] }],
		['all events', {}, { events: ['*'] }],
		['fewer events', { events: ['*'] }, { events: ['emailsReplied'] }],
		['a campaign', {}, { campaignIds: ['cam_1'] }],
		['other campaigns', { campaignIds: ['cam_1'] }, { campaignIds: ['cam_1', 'cam_2'] }],
		['first ones only', {}, { isFirst: true }],
	])('to %s loses nothing that is wanted before and after', async (_kind, before, after) => {
		const events = ['emailsReplied'];
		const trigger = await stage.published({ events, ...before });
		stage.happens('1', NOON, { campaignId: 'cam_1' });
		await trigger.poll();
		stage.happens('2', NOON + MINUTE_MS, { campaignId: 'cam_1' });
		stage.happens('3', NOON + MINUTE_MS, { campaignId: 'cam_3', isFirst: false, ...sent });

		expect(await change(trigger, { events, ...after })).toEqual(['2']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('to what has nothing in common begins anew', async () => {
		const trigger = await stage.published();
		stage.happens('1', NOON);
		stage.happens('2', NOON + 1, sent);

		expect(await change(trigger, { events: ['emailsSent'] })).toEqual([]);
		stage.happens('3', NOON + 2, sent);
		expect(ids(await trigger.poll())).toEqual(['3']);
	});

	it('reads a backlog to its end, one poll after the other', async () => {
		const trigger = await stage.published();
		stage.happens('0', NOON);
		await trigger.poll();
		trigger.budgetMs = 0;
		for (const id of numbers(1, 250)) {
			stage.happens(id, NOON + Number(id) * 30 * MINUTE_MS);
			stage.happens(1_000 + Number(id), NOON + Number(id) * 30 * MINUTE_MS, sent);
		}

		const events = ['emailsReplied', 'emailsSent'];
		const given = await change(trigger, { events });
		while (given.length < 250) given.push(...ids(await trigger.poll()));

		expect(given).toEqual(numbers(1, 250));
		stage.happens('2000', NOON + 300 * 30 * MINUTE_MS, sent);
		expect(ids(await trigger.poll())).toEqual(['2000']);
	});
});
