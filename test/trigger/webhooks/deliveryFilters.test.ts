import { openDeliveryTarget, replyActivity } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const TWO_CAMPAIGNS = { campaignIds: ['cam_1', 'cam_2'] };

describe('a delivery starts no execution, and gets 200, if it', () => {
	it.each([
		['has another type', {}, '?event=emailsReplied', { type: 'emailsSent' }],
		['belongs to an event that was deselected', {}, '?event=emailsSent', { type: 'emailsSent' }],
		['has another type, without an event in the URL', {}, '', { type: 'emailsSent' }],
		['belongs to another campaign', TWO_CAMPAIGNS, undefined, { campaignId: 'cam_3' }],
		[
			'is a reply of somebody else than the lead, which has no campaign',
			TWO_CAMPAIGNS,
			undefined,
			{ isThirdPartyReply: true },
		],
		[
			'is a message that was written by hand, which has no campaign',
			TWO_CAMPAIGNS,
			'?event=warmed',
			{ type: 'linkedinReplied', campaignId: null },
		],
		[
			'is automatic, and automatic replies are ignored',
			{ ignoreAutomaticReplies: true },
			undefined,
			{ subject: 'Automatic reply: A question' },
		],
		[
			'is automatic and ignored, also without Simplify',
			{ ignoreAutomaticReplies: true, simplify: false },
			'?event=warmed',
			{ type: 'warmed', text: 'This is an automated response.' },
		],
		['is not the first activity', { isFirst: true }, undefined, { isFirst: false }],
	])('%s', async (_reason, parameters, query, fields) => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness, parameters);

		const status = await deliver(replyActivity({ secret, ...fields }), query);

		expect(status).toBe(200);
		expect(trigger.executions).toEqual([]);
	});
});

describe('a delivery starts an execution if it', () => {
	it.each([
		['has no type', {}, undefined, { type: undefined }],
		['has the type of an aggregate event', {}, '?event=warmed', { type: 'warmed' }],
		['has a type of an aggregate event', {}, '?event=warmed', { type: 'linkedinReplied' }],
		['has a selected type, without an event in the URL', {}, '', {}],
		['belongs to a selected campaign', TWO_CAMPAIGNS, undefined, { campaignId: 'cam_2' }],
		['belongs to no campaign', TWO_CAMPAIGNS, undefined, {}],
		['is a reply of somebody else, for all campaigns', {}, undefined, { isThirdPartyReply: true }],
		['was written by hand, for all campaigns', {}, undefined, { campaignId: null }],
		['is automatic', {}, undefined, { subject: 'Automatic reply: A question' }],
		[
			'is no automatic reply, although these are ignored',
			{ ignoreAutomaticReplies: true },
			undefined,
			{ subject: 'Re: A question', text: "I'm out of office, but yes" },
		],
		['is the first activity', { isFirst: true }, undefined, { isFirst: true }],
		['does not say whether it is the first activity', { isFirst: true }, undefined, {}],
		['has any type, with all events selected', { events: ['*'] }, '', { type: 'addedTomorrow' }],
	])('%s', async (_reason, parameters, query, fields) => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness, parameters);

		await deliver(replyActivity({ secret, ...fields }), query);

		expect(trigger.executions).toHaveLength(1);
	});

	it('belongs to an event that this package does not know, whatever its type', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness);
		trigger.node = { ...trigger.node, parameters: { events: ['addedTomorrow'] } };

		await deliver(replyActivity({ secret, type: 'renamedTomorrow' }), '?event=addedTomorrow');

		expect(trigger.executions).toHaveLength(1);
	});
});
