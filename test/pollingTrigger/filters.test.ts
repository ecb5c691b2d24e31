import { ids, NOON, pollingHarnessForEachTest } from './pollingHarness';

const harness = pollingHarnessForEachTest();

describe('the filters of a poll', () => {
	it('are sent to lemlist', async () => {
		const trigger = await harness.open({ campaignIds: ['cam_1'], isFirst: true });

		await trigger.publish();

		expect(harness.emulator.lines()).toEqual([
			'GET /activities?version=v2&campaignId=cam_1&isFirst=true&type=emailsReplied&offset=0&limit=100',
		]);
	});

	it('are one question for each of a few events and each group', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'smsReplied', 'hooked'] });

		await trigger.publish();

		expect(harness.emulator.requests.map(({ query }) => query.type).sort()).toEqual([
			'emailsReplied',
			'hooked',
			'smsReplied',
		]);
	});

	it('give an activity once that answers two questions', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'warmed'] });
		harness.addActivity('1', NOON);

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('give the activities of several events in the order of their time', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'smsReplied'] });
		harness.addActivity('1', NOON);
		harness.addActivity('2', NOON + 1, { type: 'smsReplied' });
		harness.addActivity('3', NOON + 2);

		expect(ids(await trigger.poll())).toEqual(['1', '2', '3']);
	});

	it.each([
		['many events', ['emailsReplied', 'smsReplied', 'smsSent', 'smsFailed', 'paused', 'resumed']],
		['all events', ['*']],
	])('are one question without a type for %s', async (_kind, events) => {
		const trigger = await harness.open({ events });

		await trigger.publish();

		expect(harness.emulator.lines()).toEqual(['GET /activities?version=v2&offset=0&limit=100']);
	});

	it('choose from all activities where lemlist cannot filter', async () => {
		const events = ['smsReplied', 'smsSent', 'smsFailed', 'paused', 'resumed', 'stopped'];
		const trigger = await harness.openPublished({ events, campaignIds: ['cam_1', 'cam_2'] });
		harness.addActivity('1', NOON, { type: 'paused', campaignId: 'cam_1' });
		harness.addActivity('2', NOON, { type: 'emailsSent', campaignId: 'cam_1' });
		harness.addActivity('3', NOON, { type: 'paused', campaignId: 'cam_3' });
		harness.addActivity('4', NOON, { type: 'stopped', campaignId: 'cam_2' });
		harness.addActivity('5', NOON, { type: 'paused' });

		expect(ids(await trigger.poll())).toEqual(['1', '4', '5']);
	});

	it('find an event whose type lemlist does not know as a filter', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'addedTomorrow'] });
		harness.addActivity('1', NOON, { type: 'addedTomorrow' });
		harness.addActivity('2', NOON);
		harness.addActivity('3', NOON, { type: 'emailsSent' });

		expect(ids(await trigger.poll())).toEqual(['1', '2']);
	});

	it('must name a campaign where an expression was to name one', async () => {
		const trigger = await harness.open({ events: ['warmed'], campaignIds: '={{ undefined }}' });

		await expect(trigger.poll()).rejects.toThrow(
			"The expression in 'Campaign Names or IDs' gives no campaign",
		);
	});

	it('must name an event', async () => {
		const trigger = await harness.open({ events: [] });

		await expect(trigger.poll()).rejects.toThrow("Choose at least one event in 'Trigger On'");
	});
});
