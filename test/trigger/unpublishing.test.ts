import { webhookLines, useFastTimings, triggerHarnessForEachTest } from './triggerHarness';
import { captureError } from './captureError';

const harness = triggerHarnessForEachTest();

beforeAll(() => useFastTimings());

describe('unpublishing', () => {
	it('removes every webhook of the node and what n8n stored of it', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsClicked'] });
		await trigger.publish();

		await trigger.unpublish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it('removes what it finds under its address, stored or not', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		await trigger.publish();
		for (const query of ['', '?event=emailsSent', '?event=gone&more=1']) {
			harness.emulator.addHook({ targetUrl: trigger.webhookUrl + query });
		}

		await trigger.unpublish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
	});

	it('leaves the webhooks of others alone', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		const { webhookUrl, testUrl } = trigger;
		const others = [
			`${webhookUrl}s`,
			`${webhookUrl}/more`,
			webhookUrl.replace('/webhook/', '/webhook/a'),
			`https://hooks.example.com/?to=${webhookUrl}`,
			testUrl,
		];
		for (const targetUrl of others) harness.emulator.addHook({ targetUrl });
		await trigger.publish();

		await trigger.unpublish();

		expect(harness.emulator.state.hooks.map(({ targetUrl }) => targetUrl)).toEqual(others);
	});

	it('takes a webhook that is gone already as removed', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.publish();
		harness.emulator.addFault({ match: /^DELETE/, status: 404, message: 'Webhook not found' });
		harness.emulator.state.hooks.pop();

		await trigger.unpublish();

		expect(trigger.nodeStaticData).toEqual({});
	});
});

describe('when lemlist does not remove a webhook, unpublishing', () => {
	it('fails after trying all, and removes the rest the next time', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsSent', 'warmed'] });
		await trigger.publish();
		harness.emulator.addFault({ match: /^DELETE/, status: 403, message: 'Not allowed' });

		const failure = await captureError(trigger.unpublish());

		expect(failure.message).toMatch(/^Not allowed \(403\)\. 1 webhook of this trigger is still/);
		expect(failure.description).toMatch(/^1 webhook of this trigger is still at lemlist\./);
		expect(harness.emulator.state.hooks).toHaveLength(1);

		await trigger.unpublish();
		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it('removes what is stored even when the list is not to be had', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.publish();
		harness.emulator.addFault({ match: /^GET/, status: 403, message: 'Not allowed' });

		const failure = await captureError(trigger.unpublish());

		expect(failure.message).toMatch(/^Not allowed \(403\)\. /);
		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
	});

	it('fails with advice when the key is revoked, and is repaired by a new key', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		await trigger.publish();
		const { apiKey } = trigger;
		trigger.apiKey = 'revoked';

		const failure = await captureError(trigger.unpublish());

		expect(failure.httpCode).toBe('401');
		expect(failure.description).toMatch(/^2 webhooks of this trigger are .*Enter a valid key/s);
		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['emailsReplied', 'warmed']);

		trigger.apiKey = apiKey;
		await trigger.publish();
		await trigger.unpublish();
		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
	});
});
