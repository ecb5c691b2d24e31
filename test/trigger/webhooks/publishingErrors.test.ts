import { listWrites } from '../../../harness/engine/webhookLines';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

beforeAll(() => useFastTimings());

describe('when lemlist rejects a webhook, publishing', () => {
	it.each([
		[400, 'Bad params: type', /rejected the event "(emailsReplied|warmed)"/],
		[402, 'Plan too small', /Your lemlist plan.*Lemlist Community Polling Trigger/s],
		[403, 'Not allowed', /Your lemlist plan.*Lemlist Community Polling Trigger/s],
		[401, 'Bad key', /Enter a valid API key/],
	])("fails with lemlist's message and advice for a %i", async (status, message, advice) => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, status, message, times: 2 });

		await expect(trigger.publish()).rejects.toMatchObject({
			message: `${message} (${status})`,
			description: expect.stringMatching(advice),
			detail: expect.stringMatching(advice),
			httpCode: String(status),
		});
	});

	it('names the event that replaced a retired one', async () => {
		const trigger = await harness.open({ events: ['emailsSendFailed'] });
		harness.emulator.addFault({ match: /^POST/, status: 400, message: 'Bad params: type' });

		await expect(trigger.publish()).rejects.toMatchObject({
			description: 'lemlist rejected the event "emailsSendFailed". Select "Email Failed" instead.',
		});
	});

	it('deletes the webhooks that it created before', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsSent', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, skip: 2, status: 402, message: 'Plan too small' });

		await expect(trigger.step('create')).rejects.toThrow('Plan too small (402)');

		expect(listWrites(harness.emulator)).toEqual([
			...Array(3).fill('POST /hooks'),
			...Array(2).fill('DELETE /hooks/hoo_'),
		]);
		expect(harness.webhookLines()).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it('keeps webhooks that it did not create', async () => {
		const trigger = await harness.openPublished({
			events: ['emailsReplied', 'emailsSent', 'warmed'],
		});
		harness.emulator.state.hooks.splice(1);
		const [existing] = harness.emulator.state.hooks;
		harness.emulator.addFault({ match: /^POST/, skip: 1, status: 402, message: 'Plan too small' });

		await expect(trigger.step('create')).rejects.toThrow('Plan too small (402)');

		expect(harness.emulator.state.hooks).toEqual([existing]);
	});

	it('also deletes a webhook that lemlist created although the response was lost', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, kind: 'dropAfter' });
		harness.emulator.addFault({ match: /^GET/, skip: 2, times: 5, status: 500 });
		harness.emulator.addFault({ match: /^POST/, status: 402, message: 'Plan too small' });

		await expect(trigger.publish()).rejects.toThrow(/^lemlist may or may not/);

		expect(harness.webhookLines()).toEqual([]);
	});

	it('logs a warning if it cannot delete what it created, and unpublishing does', async () => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, skip: 1, status: 402, message: 'Plan too small' });
		harness.emulator.addFault({ match: /^DELETE/, times: 5, status: 500 });

		await expect(trigger.step('create')).rejects.toThrow('Plan too small (402)');
		expect(trigger.warnings).toContainEqual(
			expect.stringMatching(/^Newly created webhooks still exist in lemlist: /),
		);

		await trigger.unpublish();
		expect(harness.webhookLines()).toEqual([]);
	});
});

describe('when the team has reached the webhook limit, publishing', () => {
	it('fails with advice, and leaves other webhooks alone', async () => {
		harness.emulator.options.maxHooks = 3;
		harness.emulator.addHook({ targetUrl: 'https://example.com/1' });
		harness.emulator.addHook({ targetUrl: 'https://example.com/2', disabled: true });
		const trigger = await harness.open({ events: ['emailsReplied', 'emailsSent', 'warmed'] });

		await expect(trigger.publish()).rejects.toMatchObject({
			message: 'Too many webhooks (max 200 per team, disabled webhooks included) (409)',
			description: expect.stringMatching(
				/can have up to 200 webhooks.*Delete unused ones.*\[All Events\]/s,
			),
		});
		expect(harness.webhookLines()).toEqual(['everything', 'everything, disabled']);
	});

	it('succeeds with the 200th webhook, and fails with the 201st', async () => {
		for (let index = 0; index < 199; index++) {
			harness.emulator.addHook({ targetUrl: `https://example.com/${index}` });
		}
		await harness.openPublished({ events: ['emailsReplied'] });
		const trigger = await harness.open({ events: ['emailsReplied'] });

		await expect(trigger.publish()).rejects.toMatchObject({
			description: expect.stringMatching(/up to 200 webhooks.*Delete unused ones/s),
		});
		expect(harness.emulator.state.hooks).toHaveLength(200);
	});

	it('succeeds if the webhooks that it replaces make room', async () => {
		harness.emulator.options.maxHooks = 2;
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'emailsSent'] });

		await trigger.publishWithoutRemoving({ parameters: { events: ['warmed', 'hooked'] } });

		expect(harness.webhookLines()).toEqual(['hooked', 'warmed']);
	});
});
