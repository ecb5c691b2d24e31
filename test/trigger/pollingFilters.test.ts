import { ids, NOON, pollingStageForEachTest } from './activities';

const stage = pollingStageForEachTest();

describe('the filters of a poll', () => {
	it('are sent to lemlist', async () => {
		const trigger = await stage.open({ campaignIds: ['cam_1'], isFirst: true });

		await trigger.publish();

		expect(stage.emulator.lines()).toEqual([
			'GET /activities?version=v2&campaignId=cam_1&isFirst=true&type=emailsReplied&offset=0&limit=100',
		]);
	});

	it('are one question for each of a few events and each group', async () => {
		const trigger = await stage.open({ events: ['emailsReplied', 'smsReplied', 'hooked'] });

		await trigger.publish();

		expect(stage.emulator.requests.map(({ query }) => query.type).sort()).toEqual([
			'emailsReplied',
			'hooked',
			'smsReplied',
		]);
	});

	it('give an activity once that answers two questions', async () => {
		const trigger = await stage.published({ events: ['emailsReplied', 'warmed'] });
		stage.happens('1', NOON);

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('give the activities of several events in the order of their time', async () => {
		const trigger = await stage.published({ events: ['emailsReplied', 'smsReplied'] });
		stage.happens('1', NOON);
		stage.happens('2', NOON + 1, { type: 'smsReplied' });
		stage.happens('3', NOON + 2);

		expect(ids(await trigger.poll())).toEqual(['1', '2', '3']);
	});

	it.each([
		['many events', ['emailsReplied', 'smsReplied', 'smsSent', 'smsFailed', 'paused', 'resumed']],
		['all events', ['*']],
	])('are one question without a type for %s', async (_kind, events) => {
		const trigger = await stage.open({ events });

		await trigger.publish();

		expect(stage.emulator.lines()).toEqual(['GET /activities?version=v2&offset=0&limit=100']);
	});

	it('choose from all activities where lemlist cannot filter', async () => {
		const events = ['smsReplied', 'smsSent', 'smsFailed', 'paused', 'resumed', 'stopped'];
		const trigger = await stage.published({ events, campaignIds: ['cam_1', 'cam_2'] });
		stage.happens('1', NOON, { type: 'paused', campaignId: 'cam_1' });
		stage.happens('2', NOON, { type: 'emailsSent', campaignId: 'cam_1' });
		stage.happens('3', NOON, { type: 'paused', campaignId: 'cam_3' });
		stage.happens('4', NOON, { type: 'stopped', campaignId: 'cam_2' });
		stage.happens('5', NOON, { type: 'paused' });

		expect(ids(await trigger.poll())).toEqual(['1', '4', '5']);
	});

	it('find an event whose type lemlist does not know as a filter', async () => {
		const trigger = await stage.published({ events: ['emailsReplied', 'addedTomorrow'] });
		stage.happens('1', NOON, { type: 'addedTomorrow' });
		stage.happens('2', NOON);
		stage.happens('3', NOON, { type: 'emailsSent' });

		expect(ids(await trigger.poll())).toEqual(['1', '2']);
	});

	it('must name a campaign where an expression was to name one', async () => {
		const trigger = await stage.open({ events: ['warmed'], campaignIds: '={{ undefined }}' });

		await expect(trigger.poll()).rejects.toThrow(
			"The expression in 'Campaign Names or IDs' gives no campaign",
		);
	});

	it('must name an event', async () => {
		const trigger = await stage.open({ events: [] });

		await expect(trigger.poll()).rejects.toThrow("Choose at least one event in 'Trigger On'");
	});
});
