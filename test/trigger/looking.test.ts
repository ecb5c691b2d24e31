import { changesOf } from '../support/hooks';
import { hooksOf, stageForEachTest } from './support';

const stage = stageForEachTest();

describe('looking', () => {
	it('changes nothing', async () => {
		const trigger = await stage.open({ events: ['emailsReplied'] });
		stage.emulator.addHook({ targetUrl: `${trigger.webhookUrl}?event=old`, type: 'emailsSent' });

		expect(await trigger.checkExists()).toBe(false);
		expect(changesOf(stage.emulator)).toEqual([]);
		expect(trigger.stored).toEqual({});
	});

	it.each([
		['is missing', () => stage.emulator.state.hooks.pop()],
		['is disabled', () => (stage.emulator.state.hooks[0].disabled = true)],
		['has another campaign', () => (stage.emulator.state.hooks[0].campaignId = 'cam_2')],
		['has no campaign', () => delete stage.emulator.state.hooks[0].campaignId],
		['is not for the first only', () => delete stage.emulator.state.hooks[0].isFirst],
		['has another type', () => (stage.emulator.state.hooks[0].type = 'emailsSent')],
		["is somebody else's", () => (stage.emulator.state.hooks[0]._id = 'hoo_other')],
	])('finds that one %s, and publishing puts it right', async (_state, spoil) => {
		const trigger = await stage.open({
			events: ['emailsReplied', 'warmed'],
			campaignIds: ['cam_1'],
			isFirst: true,
		});
		await trigger.publish();
		spoil();

		expect(await trigger.checkExists()).toBe(false);

		await trigger.publish();

		expect(hooksOf(stage.emulator.state.hooks)).toEqual([
			'emailsReplied of cam_1, first only',
			'warmed of cam_1, first only',
		]);
		expect(await trigger.checkExists()).toBe(true);
	});
});
