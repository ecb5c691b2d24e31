import { listWrites, withoutToken } from '../../../harness/engine/webhookLines';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('checkExists', () => {
	it('changes nothing at lemlist or in n8n', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		harness.emulator.addHook({ targetUrl: `${trigger.webhookUrl}?event=old`, type: 'emailsSent' });

		expect(await trigger.checkExists()).toBe(false);
		expect(listWrites(harness.emulator)).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it.each([
		['is missing', () => harness.emulator.state.hooks.pop()],
		['is disabled', () => (harness.emulator.state.hooks[0].disabled = true)],
		['has another campaign', () => (harness.emulator.state.hooks[0].campaignId = 'cam_2')],
		['has no campaign', () => delete harness.emulator.state.hooks[0].campaignId],
		['is not limited to first activities', () => delete harness.emulator.state.hooks[0].isFirst],
		['has another type', () => (harness.emulator.state.hooks[0].type = 'emailsSent')],
		[
			'has no token in its address',
			() =>
				(harness.emulator.state.hooks[0].targetUrl = withoutToken(
					harness.emulator.state.hooks[0].targetUrl,
				)),
		],
	])('is false if a webhook %s, and publishing repairs it', async (_state, tamper) => {
		const trigger = await harness.openPublished({
			events: ['emailsReplied', 'warmed'],
			campaignIds: ['cam_1'],
			isFirst: true,
		});
		tamper();

		expect(await trigger.checkExists()).toBe(false);

		await trigger.publish();
		expect(harness.webhookLines()).toEqual([
			'emailsReplied of cam_1, first only',
			'warmed of cam_1, first only',
		]);
		expect(await trigger.checkExists()).toBe(true);
	});
});
