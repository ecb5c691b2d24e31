import { listWrites } from '../../harness/engine/webhookLines';
import { captureError } from './captureError';
import { webhookLines, useFastTimings, triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

beforeAll(() => useFastTimings());

describe('when lemlist refuses a webhook, publishing', () => {
	it.each([
		[400, 'Bad params: type', /did not accept the event "(emailsReplied|warmed)"/],
		[402, 'Plan too small', /plan of the lemlist team.*Lemlist Polling Trigger/s],
		[403, 'Not allowed', /plan of the lemlist team.*Lemlist Polling Trigger/s],
		[401, 'Bad key', /Enter a valid key in the credential/],
	])("fails with lemlist's words and advice for a %i", async (status, message, advice) => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, status, message, times: 2 });

		const failure = await captureError(trigger.publish());

		expect(failure.message).toBe(`${message} (${status})`);
		expect(failure.description).toMatch(advice);
		expect(failure.httpCode).toBe(String(status));
	});

	it('names the event that took the place of a retired one', async () => {
		const trigger = await harness.open({ events: ['emailsSendFailed'] });
		harness.emulator.addFault({ match: /^POST/, status: 400, message: 'Bad params: type' });

		const failure = await captureError(trigger.publish());

		expect(failure.description).toBe(
			'lemlist did not accept the event "emailsSendFailed". Choose "Email Failed" instead.',
		);
	});

	it('leaves nothing of what it made before', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsSent', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, skip: 2, status: 402, message: 'Plan too small' });

		const failure = await captureError(trigger.step('create'));

		expect(failure.httpCode).toBe('402');
		expect(listWrites(harness.emulator)).toEqual([
			...Array(3).fill('POST /hooks'),
			...Array(2).fill('DELETE /hooks/hoo_'),
		]);
		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it('leaves right webhooks alone when it takes back the new ones', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsSent', 'warmed'] });
		await trigger.publish();
		harness.emulator.state.hooks.splice(1);
		const [right] = harness.emulator.state.hooks;
		harness.emulator.addFault({ match: /^POST/, skip: 1, status: 402 });

		await captureError(trigger.step('create'));

		expect(harness.emulator.state.hooks).toEqual([right]);
	});

	it('leaves nothing even when an answer was lost as well', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, kind: 'dropAfter' });
		harness.emulator.addFault({ match: /^GET/, skip: 2, times: 5, status: 500 });
		harness.emulator.addFault({ match: /^POST/, status: 402 });

		await captureError(trigger.publish());

		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
	});

	it("tells n8n's log when it could not take back what it made", async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, skip: 1, status: 402, message: 'Plan too small' });
		harness.emulator.addFault({ match: /^DELETE/, times: 5, status: 500 });

		const failure = await captureError(trigger.step('create'));

		expect(failure.message).toBe('Plan too small (402)');
		expect(trigger.warnings).toContainEqual(
			expect.stringMatching(/^Webhooks that were just made are still at lemlist: /),
		);

		await trigger.unpublish();
		expect(webhookLines(harness.emulator.state.hooks)).toEqual([]);
	});
});

describe('with 200 webhooks in the team, publishing', () => {
	it('fails, tells what to do and leaves the others alone', async () => {
		harness.emulator.options.maxHooks = 3;
		harness.emulator.addHook({ targetUrl: 'https://example.com/1' });
		harness.emulator.addHook({ targetUrl: 'https://example.com/2', disabled: true });
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsSent', 'warmed'] });

		const failure = await captureError(trigger.publish());

		expect(failure.message).toBe('Webhook limit reached (409)');
		expect(failure.description).toMatch(/can have 200 webhooks.*Delete those.*\[All Events\]/s);
		expect(webhookLines(harness.emulator.state.hooks)).toEqual([
			'everything',
			'everything, disabled',
		]);
	});

	it('succeeds when what it replaces makes room', async () => {
		harness.emulator.options.maxHooks = 2;
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsSent'] });
		await trigger.publish();

		await trigger.publishWithoutRemoving({ parameters: { events: ['warmed', 'hooked'] } });

		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['hooked', 'warmed']);
	});
});
