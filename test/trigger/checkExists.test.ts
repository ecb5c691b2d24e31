import { listWrites } from '../../harness/engine/webhookLines';
import { webhookLines, triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('looking', () => {
	it('changes nothing', async () => {
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
		['is not for the first only', () => delete harness.emulator.state.hooks[0].isFirst],
		['has another type', () => (harness.emulator.state.hooks[0].type = 'emailsSent')],
		["is somebody else's", () => (harness.emulator.state.hooks[0]._id = 'hoo_other')],
	])('finds that one %s, and publishing puts it right', async (_state, tamper) => {
		const trigger = await harness.open({
			events: ['emailsReplied', 'warmed'],
			campaignIds: ['cam_1'],
			isFirst: true,
		});
		await trigger.publish();
		tamper();

		expect(await trigger.checkExists()).toBe(false);

		await trigger.publish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual([
			'emailsReplied of cam_1, first only',
			'warmed of cam_1, first only',
		]);
		expect(await trigger.checkExists()).toBe(true);
	});
});
