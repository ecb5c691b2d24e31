import { listWrites, withoutToken } from '../../../harness/engine/webhookLines';
import { EVENTS } from '../../../nodes/Lemlist/events';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

function createRequests() {
	return harness.emulator.requests.filter(({ method }) => method === 'POST');
}

describe('publishing', () => {
	it('creates one webhook per event, each with its own URL, all with one secret', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsClicked'] });

		await trigger.publish();

		const { hooks } = harness.emulator.state;
		expect(hooks.map(({ targetUrl, type }) => [withoutToken(targetUrl), type])).toEqual([
			[`${trigger.webhookUrl}?event=emailsReplied`, 'emailsReplied'],
			[`${trigger.webhookUrl}?event=emailsClicked`, 'emailsClicked'],
		]);
		expect(new Set(hooks.map(({ secret }) => secret)).size).toBe(1);
		expect(String(hooks[0].secret).length).toBeGreaterThan(40);
	});

	it.each(['refused', 'accepted'] as const)(
		'needs no address twice, whether lemlist would have %s one',
		async (sharedHookAddress) => {
			harness.emulator.options.sharedHookAddress = sharedHookAddress;
			const trigger = await harness.open({ events: ['emailsReplied', 'emailsClicked'] });

			await trigger.publish();
			await trigger.publish();

			const addresses = harness.emulator.state.hooks.map(({ targetUrl }) => targetUrl);
			harness.emulator.options.sharedHookAddress = 'refused';
			expect(addresses).toHaveLength(2);
			expect(new Set(addresses).size).toBe(2);
			expect(createRequests()).toHaveLength(2);
		},
	);

	it('creates a single webhook without a type for all events', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', '*'] });

		await trigger.publish();

		expect(harness.emulator.state.hooks.map(({ targetUrl }) => withoutToken(targetUrl))).toEqual([
			trigger.webhookUrl,
		]);
		expect(harness.webhookLines()).toEqual(['everything']);
	});

	it('creates 79 webhooks if every event is selected on its own', async () => {
		const trigger = await harness.open({ events: EVENTS.map(({ value }) => String(value)) });

		await trigger.publish();

		const { hooks } = harness.emulator.state;
		expect(new Set(hooks.map(({ targetUrl }) => targetUrl)).size).toBe(79);
		expect(await trigger.checkExists()).toBe(true);
	}, 20_000);

	it('sends the filters in the query and in the body', async () => {
		const trigger = await harness.open({
			events: ['emailsReplied'],
			campaignIds: ['cam_1'],
			isFirst: true,
		});

		await trigger.publish();

		const [request] = createRequests();
		expect(request.query).toEqual({ campaignId: 'cam_1', isFirst: 'true' });
		expect(request.body).toEqual({
			targetUrl: expect.stringMatching(
				/\?event=emailsReplied&workflow=workflow&n8n=[\w-]{12}&token=[\w-]{32}\.[\w-]{43}$/,
			),
			type: 'emailsReplied',
			campaignId: 'cam_1',
			isFirst: true,
			secret: expect.any(String),
		});
	});

	it('does not limit the webhook to a campaign if several are selected', async () => {
		const trigger = await harness.open({ events: ['warmed'], campaignIds: ['cam_1', 'cam_2'] });

		await trigger.publish();

		expect(harness.webhookLines()).toEqual(['warmed']);
	});

	it.each([
		['an array', '={{ ["emailsReplied", "emailsReplied", "smsSent"] }}'],
		['comma-separated text', '={{ "emailsReplied, smsSent" }}'],
	])('accepts events from an expression that returns %s', async (_kind, events) => {
		const trigger = await harness.open({ events });

		await trigger.publish();

		expect(harness.webhookLines()).toEqual(['emailsReplied', 'smsSent']);
	});

	it('still requests retired events for a saved workflow', async () => {
		const events = ['emailsSendFailed', 'opportunitiesDone', 'skipped'];
		const trigger = await harness.open({ events });

		await trigger.publish();

		expect(harness.webhookLines()).toEqual(events);
	});

	it('requests an event that this package does not know', async () => {
		const trigger = await harness.open({ events: '={{ "addedTomorrow" }}' });

		await expect(trigger.publish()).rejects.toThrow('Bad params: type (400)');

		expect(createRequests()).toMatchObject([{ body: { type: 'addedTomorrow' } }]);
	});

	it('changes nothing if the webhooks are as they should be', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'warmed'] });

		await trigger.publish();

		expect(listWrites(harness.emulator)).toEqual([]);
	});

	it('fails without an event, and sends nothing', async () => {
		const trigger = await harness.open({ events: [] });

		await expect(trigger.publish()).rejects.toThrow("Select an event in 'Trigger On'");
		expect(createRequests()).toEqual([]);
	});

	it('fails if the expression for the campaigns is empty, and changes nothing', async () => {
		const trigger = await harness.open({ events: ['warmed'], campaignIds: '={{ undefined }}' });

		await expect(trigger.publish()).rejects.toThrow(
			"The expression in 'Campaign Names or IDs' returns no campaign",
		);
		expect(listWrites(harness.emulator)).toEqual([]);
	});

	// n8n's editor shows these properties.
	it.each([
		['publish', 'detail', 'unpublish'],
		['listen', 'message', 'stopListening'],
	] as const)(
		'fails to %s at an address that lemlist cannot reach, and says in the %s what to do',
		async (step, property, end) => {
			const trigger = await harness.open(
				{ events: ['emailsReplied'] },
				{ baseUrl: 'https://lemlist.invalid/api' },
			);

			const error = await trigger[step]().catch((thrown: unknown) => thrown);

			expect(error).toHaveProperty(
				property,
				expect.stringMatching(
					/^lemlist can't reach http:\/\/127\.0\.0\.1:\d+\. .*Use the Lemlist Community Polling Trigger.*WEBHOOK_URL/,
				),
			);
			// n8n reports a failure of this in place of the error.
			await trigger[end]();
			expect(harness.emulator.lines()).toEqual([]);
		},
	);

	it('warns of a URL that a server in a private network may be unable to reach, and names the polling trigger', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });

		await trigger.publish();

		expect(trigger.warnings).toEqual([
			`lemlist delivers over the internet and may be unable to reach ${trigger.webhookUrl}. Give n8n a public address (WEBHOOK_URL), or use the Lemlist Community Polling Trigger.`,
		]);
	});
});
