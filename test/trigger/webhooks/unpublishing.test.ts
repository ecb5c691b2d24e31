import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

beforeAll(() => useFastTimings());

describe('unpublishing', () => {
	it('deletes every webhook of the node, and its state in n8n', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'emailsClicked'] });

		await trigger.unpublish();

		expect(harness.webhookLines()).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it('deletes webhooks with the URL of the node even if they are not stored', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied'] });
		for (const query of ['', '?event=emailsSent', '?event=gone&more=1']) {
			harness.emulator.addHook({ targetUrl: trigger.webhookUrl + query });
		}

		await trigger.unpublish();

		expect(harness.webhookLines()).toEqual([]);
	});

	it('leaves webhooks with similar URLs alone', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		const { webhookUrl, testUrl } = trigger;
		const similarUrls = [
			`${webhookUrl}s`,
			`${webhookUrl}/more`,
			webhookUrl.replace('/webhook/', '/webhook/a'),
			`https://hooks.example.com/?to=${webhookUrl}`,
			testUrl,
		];
		for (const targetUrl of similarUrls) harness.emulator.addHook({ targetUrl });
		await trigger.publish();

		await trigger.unpublish();

		expect(harness.emulator.state.hooks.map(({ targetUrl }) => targetUrl)).toEqual(similarUrls);
	});

	it('succeeds if a webhook no longer exists', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^DELETE/, status: 404, message: 'Webhook not found' });
		harness.emulator.state.hooks.pop();

		await trigger.unpublish();

		expect(trigger.nodeStaticData).toEqual({});
	});
});

describe('when lemlist does not delete a webhook, unpublishing', () => {
	it('fails after it has tried all, and deletes the rest the next time', async () => {
		const trigger = await harness.openPublished({
			events: ['emailsReplied', 'emailsSent', 'warmed'],
		});
		harness.emulator.addFault({ match: /^DELETE/, status: 403, message: 'Not allowed' });

		await expect(trigger.unpublish()).rejects.toMatchObject({
			message: expect.stringMatching(
				/^Not allowed \(403\)\. 1 webhook of this trigger still exists in lemlist/,
			),
			description: expect.stringMatching(/^1 webhook of this trigger still exists in lemlist\./),
		});
		expect(harness.emulator.state.hooks).toHaveLength(1);

		await trigger.unpublish();
		expect(harness.webhookLines()).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it('fails if lemlist does not list webhooks, but deletes the stored ones', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^GET/, status: 403, message: 'Not allowed' });

		await expect(trigger.unpublish()).rejects.toThrow(/^Not allowed \(403\)\. /);
		expect(harness.webhookLines()).toEqual([]);
	});

	it('fails with advice if the API key was revoked, and works with a new one', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'warmed'] });
		const { apiKey } = trigger;
		trigger.apiKey = 'revoked';

		await expect(trigger.unpublish()).rejects.toMatchObject({
			httpCode: '401',
			description: expect.stringMatching(
				/^2 webhooks of this trigger still exist .*Enter a valid API key/s,
			),
		});
		expect(harness.webhookLines()).toEqual(['emailsReplied', 'warmed']);

		trigger.apiKey = apiKey;
		await trigger.publish();
		await trigger.unpublish();
		expect(harness.webhookLines()).toEqual([]);
	});
});
