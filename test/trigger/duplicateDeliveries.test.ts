import { publishTrigger, replyActivity } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('a repeated delivery', () => {
	it('starts nothing, and is answered as taken', async () => {
		const { trigger, secret, deliver } = await publishTrigger(harness);
		await deliver(replyActivity({ secret }));

		const status = await deliver(replyActivity({ secret }));

		expect(status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});

	it('starts nothing when it comes at the same time', async () => {
		const { trigger, secret, deliver } = await publishTrigger(harness);

		const statuses = await Promise.all(
			Array.from({ length: 20 }, async () => await deliver(replyActivity({ secret }))),
		);

		expect(new Set(statuses)).toEqual(new Set([200]));
		expect(trigger.executions).toHaveLength(1);
	});

	it('starts nothing when it comes through the webhook of another chosen event', async () => {
		const { trigger, secret, deliver } = await publishTrigger(harness);
		await deliver(replyActivity({ secret }), '?event=emailsReplied');

		await deliver(replyActivity({ secret }), '?event=warmed');

		expect(trigger.executions).toHaveLength(1);
	});

	it('drops out of a list in which others are new', async () => {
		const { secret, outputs, deliver } = await publishTrigger(harness);
		await deliver(replyActivity({ secret }));

		await deliver([replyActivity({ secret }), replyActivity({ _id: 'act_2', secret })]);

		expect(outputs()).toMatchObject([[{ id: 'act_1' }], [{ id: 'act_2' }]]);
	});

	it('is taken when n8n could not start the first', async () => {
		const { trigger, secret, deliver } = await publishTrigger(harness);
		trigger.failingStarts = 1;
		const first = await deliver(replyActivity({ secret }));

		const second = await deliver(replyActivity({ secret }));

		expect([first, second]).toEqual([500, 200]);
		expect(trigger.executions).toHaveLength(1);
	});

	it('is taken by a later listening', async () => {
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

	it('cannot be told from a new one when lemlist gives it no ID', async () => {
		const { secret, outputs, deliver } = await publishTrigger(harness, {
			events: ['enrichmentDone'],
		});
		const callback = { type: 'enrichmentDone', data: [{ id: 'enr_1' }] };

		await deliver({ ...callback, secret }, '?event=enrichmentDone');
		await deliver({ ...callback, secret }, '?event=enrichmentDone');

		const item = { event: 'enrichmentDone', details: { data: callback.data } };
		expect(outputs()).toEqual([[item], [item]]);
	});
});
