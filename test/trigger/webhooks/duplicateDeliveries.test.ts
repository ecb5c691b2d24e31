import { openDeliveryTarget, replyActivity } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('a repeated delivery', () => {
	it('starts no execution, and gets 200', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness);
		await deliver(replyActivity({ secret }));

		const status = await deliver(replyActivity({ secret }));

		expect(status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});

	it('starts no execution if it arrives at the same time', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness);

		const statuses = await Promise.all(
			Array.from({ length: 20 }, async () => await deliver(replyActivity({ secret }))),
		);

		expect(new Set(statuses)).toEqual(new Set([200]));
		expect(trigger.executions).toHaveLength(1);
	});

	it('starts no execution if it arrives through the webhook of another event', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness);
		await deliver(replyActivity({ secret }), '?event=emailsReplied');

		await deliver(replyActivity({ secret }), '?event=warmed');

		expect(trigger.executions).toHaveLength(1);
	});

	it('starts an execution if it belongs to an event that is no activity', async () => {
		const { outputs, secret, deliver } = await openDeliveryTarget(harness, {
			events: ['emailsSent', 'campaignComplete'],
		});
		const sent = replyActivity({ secret, type: 'emailsSent' });
		await deliver(sent, '?event=emailsSent');

		await deliver({ ...sent, type: 'campaignComplete' }, '?event=campaignComplete');
		await deliver({ ...sent, type: 'campaignComplete' }, '?event=campaignComplete');

		expect(outputs().flat()).toMatchObject([
			{ event: 'emailsSent' },
			{ event: 'campaignComplete' },
		]);
	});

	it('is left out of an array that also contains new activities', async () => {
		const { secret, outputs, deliver } = await openDeliveryTarget(harness);
		await deliver(replyActivity({ secret }));

		await deliver([replyActivity({ secret }), replyActivity({ _id: 'act_2', secret })]);

		expect(outputs()).toEqual([
			[{ id: 'act_1', event: 'emailsReplied', _id: 'act_1' }],
			[{ id: 'act_2', event: 'emailsReplied', _id: 'act_2' }],
		]);
	});

	it('starts an execution if n8n could not start one for the first delivery', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness);
		trigger.failingStarts = 1;
		const first = await deliver(replyActivity({ secret }));

		const second = await deliver(replyActivity({ secret }));

		expect([first, second]).toEqual([500, 200]);
		expect(trigger.executions).toHaveLength(1);
	});

	it('starts an execution if n8n has listened for a new test event since the first', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		await trigger.listen();
		const activity = harness.emulator.recordActivity({ type: 'emailsReplied' });
		await harness.emulator.awaitDeliveries();
		await trigger.stopListening();
		await trigger.listen();

		harness.emulator.redeliver(activity);
		await harness.emulator.awaitDeliveries();

		expect(trigger.executions).toHaveLength(2);
	});

	it('starts an execution if lemlist sends it without an ID', async () => {
		const { secret, outputs, deliver } = await openDeliveryTarget(harness, {
			events: ['enrichmentDone'],
		});
		const callback = { type: 'enrichmentDone', data: [{ id: 'enr_1' }] };

		await deliver({ ...callback, secret }, '?event=enrichmentDone');
		await deliver({ ...callback, secret }, '?event=enrichmentDone');

		const item = { event: 'enrichmentDone', enrichmentId: 'enr_1', enrichmentStatus: 'done' };
		expect(outputs()).toEqual([[item], [item]]);
	});
});
