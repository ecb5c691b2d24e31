import { listWrites } from '../../harness/engine/webhookLines';
import { webhookLines, triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('publishing', () => {
	it('makes one webhook for each event, each with its own address and one secret', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsClicked'] });

		await trigger.publish();

		const { hooks } = harness.emulator.state;
		expect(hooks.map(({ targetUrl, type }) => [targetUrl, type])).toEqual([
			[`${trigger.webhookUrl}?event=emailsReplied`, 'emailsReplied'],
			[`${trigger.webhookUrl}?event=emailsClicked`, 'emailsClicked'],
		]);
		expect(new Set(hooks.map(({ secret }) => secret)).size).toBe(1);
		expect(String(hooks[0].secret).length).toBeGreaterThan(40);
	});

	it('makes a single webhook without a type for all events', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', '*'] });

		await trigger.publish();

		expect(harness.emulator.state.hooks).toEqual([
			expect.objectContaining({ targetUrl: trigger.webhookUrl }),
		]);
		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['everything']);
	});

	it('sends the filters in the query and in the body', async () => {
		const trigger = await harness.open({
			events: ['emailsReplied'],
			campaignIds: ['cam_1'],
			isFirst: true,
		});

		await trigger.publish();

		const request = harness.emulator.requests.find(({ method }) => method === 'POST');
		expect(request?.query).toEqual({ campaignId: 'cam_1', isFirst: 'true' });
		expect(request?.body).toEqual({
			targetUrl: `${trigger.webhookUrl}?event=emailsReplied`,
			type: 'emailsReplied',
			campaignId: 'cam_1',
			isFirst: true,
			secret: expect.any(String),
		});
	});

	it('asks lemlist for all campaigns when several are chosen', async () => {
		const trigger = await harness.open({ events: ['warmed'], campaignIds: ['cam_1', 'cam_2'] });

		await trigger.publish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['warmed']);
	});

	it.each([
		['a list', '={{ ["emailsReplied", "emailsReplied", "smsSent"] }}'],
		['a text with commas', '={{ "emailsReplied, smsSent" }}'],
	])('takes the events from an expression that gives %s', async (_kind, events) => {
		const trigger = await harness.open({ events });

		await trigger.publish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['emailsReplied', 'smsSent']);
	});

	it('asks lemlist for an event that this package does not know', async () => {
		const trigger = await harness.open({ events: '={{ "addedTomorrow" }}' });

		await expect(trigger.publish()).rejects.toThrow('Bad params: type (400)');

		const request = harness.emulator.requests.find(({ method }) => method === 'POST');
		expect(request?.body).toMatchObject({ type: 'addedTomorrow' });
	});

	it('leaves right webhooks alone', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.publish();
		harness.emulator.clear();

		await trigger.publish();

		expect(listWrites(harness.emulator)).toEqual([]);
	});

	it('does not begin without an event', async () => {
		const trigger = await harness.open({ events: [] });

		await expect(trigger.publish()).rejects.toThrow("Choose at least one event in 'Trigger On'");
	});

	it('does not begin for all campaigns when an expression was to name some', async () => {
		const trigger = await harness.open({ events: ['warmed'], campaignIds: '={{ undefined }}' });

		await expect(trigger.publish()).rejects.toThrow(
			"The expression in 'Campaign Names or IDs' gives no campaign",
		);
		expect(listWrites(harness.emulator)).toEqual([]);
	});

	it('warns of an address that lemlist cannot reach, and names the other trigger', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });

		await trigger.publish();

		expect(trigger.warnings).toEqual([
			`lemlist delivers over the internet and may not reach ${trigger.webhookUrl}. Give n8n a public address (WEBHOOK_URL), or use the Lemlist Polling Trigger.`,
		]);
	});
});
