import { ids, NOON, pollingHarnessForEachTest } from './pollingHarness';

const harness = pollingHarnessForEachTest();

describe('the filters of a polling trigger', () => {
	it('are sent to lemlist', async () => {
		const trigger = await harness.open({ campaignIds: ['cam_1'], isFirst: true });

		await trigger.publish();

		expect(harness.emulator.lines()).toEqual([
			'GET /activities?version=v2&campaignId=cam_1&isFirst=true&type=emailsReplied&offset=0&limit=100',
		]);
	});

	it('become one request per event, and per type of an aggregate event', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'smsReplied', 'attracted'] });

		await trigger.publish();

		expect(harness.emulator.requests.map(({ query }) => query.type).sort()).toEqual([
			'emailsClicked',
			'emailsReplied',
			'linkedinInviteAccepted',
			'smsReplied',
		]);
	});

	it('return an activity once if two requests return it', async () => {
		const trigger = await harness.openPublished({ events: ['emailsOpened', 'hooked'] });
		harness.addActivity('1', NOON, { type: 'emailsOpened' });

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('return the activities of several events by date', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'smsReplied'] });
		harness.addActivity('1', NOON);
		harness.addActivity('2', NOON + 1, { type: 'smsReplied' });
		harness.addActivity('3', NOON + 2);

		expect(ids(await trigger.poll())).toEqual(['1', '2', '3']);
	});

	it.each([
		['many events', ['emailsReplied', 'smsReplied', 'smsSent', 'smsFailed', 'paused', 'resumed']],
		['all events', ['*']],
	])('become one request without a type for %s', async (_kind, events) => {
		const trigger = await harness.open({ events });

		await trigger.publish();

		expect(harness.emulator.lines()).toEqual(['GET /activities?version=v2&offset=0&limit=100']);
	});

	it('are applied by the node where lemlist cannot filter', async () => {
		const events = ['smsReplied', 'smsSent', 'smsFailed', 'paused', 'resumed', 'stopped'];
		const trigger = await harness.openPublished({ events, campaignIds: ['cam_1', 'cam_2'] });
		harness.addActivity('1', NOON, { type: 'paused', campaignId: 'cam_1' });
		harness.addActivity('2', NOON, { type: 'emailsSent', campaignId: 'cam_1' });
		harness.addActivity('3', NOON, { type: 'paused', campaignId: 'cam_3' });
		harness.addActivity('4', NOON, { type: 'stopped', campaignId: 'cam_2' });
		harness.addActivity('5', NOON, { type: 'paused' });

		expect(ids(await trigger.poll())).toEqual(['1', '4', '5']);
	});

	it('exclude replies of other people and messages written by hand, which have no campaign', async () => {
		const campaignIds = ['cam_1', 'cam_2'];
		const trigger = await harness.openPublished({ events: ['warmed'], campaignIds });
		harness.addActivity('1', NOON, { isThirdPartyReply: true });
		harness.addActivity('2', NOON, { type: 'linkedinReplied', campaignId: null as never });
		harness.addActivity('3', NOON, { campaignId: 'cam_2' });

		expect(ids(await trigger.poll())).toEqual(['3']);
	});

	it('exclude automatic replies if these are ignored', async () => {
		const trigger = await harness.openPublished({ ignoreAutomaticReplies: true });
		harness.addActivity('1', NOON, { subject: 'Automatic reply: A question' });
		harness.addActivity('2', NOON, { subject: 'Re: A question', text: 'Yes' });

		expect(ids(await trigger.poll())).toEqual(['2']);
	});

	it('exclude automatic replies without losing what follows them', async () => {
		const trigger = await harness.openPublished({ ignoreAutomaticReplies: true });
		harness.addActivity('1', NOON, { subject: 'Automatic reply: A question' });

		expect(await trigger.poll()).toEqual([]);
		harness.addActivity('2', NOON + 1);
		expect(ids(await trigger.poll())).toEqual(['2']);
	});

	it('exclude automatic replies from a test event, too', async () => {
		const trigger = await harness.open({ ignoreAutomaticReplies: true });
		harness.addActivity('1', NOON, { subject: 'Re: A question' });
		harness.addActivity('2', NOON + 1, { subject: 'Automatic reply: A question' });
		expect(ids(await trigger.fetchTestEvent())).toEqual(['1']);

		harness.emulator.state.activities.shift();
		await expect(trigger.fetchTestEvent()).rejects.toThrow('no activity of this kind yet');
	});

	it('match an event that lemlist cannot filter by', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'addedTomorrow'] });
		harness.addActivity('1', NOON, { type: 'addedTomorrow' });
		harness.addActivity('2', NOON);
		harness.addActivity('3', NOON, { type: 'emailsSent' });

		expect(ids(await trigger.poll())).toEqual(['1', '2']);
	});

	it('are rejected with an empty expression for the campaigns', async () => {
		const trigger = await harness.open({ events: ['warmed'], campaignIds: '={{ undefined }}' });

		await expect(trigger.poll()).rejects.toThrow(
			"The expression in 'Campaign Names or IDs' returns no campaign",
		);
	});

	it('are rejected without an event', async () => {
		const trigger = await harness.open({ events: [] });

		await expect(trigger.poll()).rejects.toThrow("Select an event in 'Trigger On'");
	});
});
