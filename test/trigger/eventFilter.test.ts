import { publishTrigger, replyActivity } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('a delivery that is not wanted', () => {
	it.each([
		['of another type', {}, '?event=emailsReplied', { type: 'emailsSent' }],
		['of an event that is no longer chosen', {}, '?event=emailsSent', { type: 'emailsSent' }],
		['of another type, at the bare address', {}, '', { type: 'emailsSent' }],
		[
			'of another campaign',
			{ campaignIds: ['cam_1', 'cam_2'] },
			undefined,
			{ campaignId: 'cam_3' },
		],
		['of a later time', { isFirst: true }, undefined, { isFirst: false }],
	])('%s starts nothing', async (_kind, parameters, query, fields) => {
		const { trigger, secret, deliver } = await publishTrigger(harness, parameters);

		const status = await deliver(replyActivity({ secret, ...fields }), query);

		expect(status).toBe(200);
		expect(trigger.executions).toEqual([]);
	});
});

describe('a delivery that is wanted', () => {
	it.each([
		['names no type', {}, undefined, { type: undefined }],
		['is of a group and names it', {}, '?event=warmed', { type: 'warmed' }],
		['is of a group and names the activity', {}, '?event=warmed', { type: 'linkedinReplied' }],
		['comes at the bare address', {}, '', {}],
		[
			'is of a chosen campaign',
			{ campaignIds: ['cam_1', 'cam_2'] },
			undefined,
			{ campaignId: 'cam_2' },
		],
		['is of no campaign', { campaignIds: ['cam_1', 'cam_2'] }, undefined, {}],
		['is the first', { isFirst: true }, undefined, { isFirst: true }],
		['does not tell whether it is the first', { isFirst: true }, undefined, {}],
		['is one of all', { events: ['*'] }, '', { type: 'addedTomorrow' }],
	])('starts an execution when it %s', async (_kind, parameters, query, fields) => {
		const { trigger, secret, deliver } = await publishTrigger(harness, parameters);

		await deliver(replyActivity({ secret, ...fields }), query);

		expect(trigger.executions).toHaveLength(1);
	});

	it('is of an event that this package does not know, whatever its type is called', async () => {
		const { trigger, secret, deliver } = await publishTrigger(harness);
		trigger.node = { ...trigger.node, parameters: { events: ['addedTomorrow'] } };

		await deliver(replyActivity({ secret, type: 'renamedTomorrow' }), '?event=addedTomorrow');

		expect(trigger.executions).toHaveLength(1);
	});
});
