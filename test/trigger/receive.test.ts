import { publishTrigger, replyActivity } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('a delivery', () => {
	it('becomes one item, simplified', async () => {
		const { secret, outputs, deliver } = await publishTrigger(harness);

		const status = await deliver(
			replyActivity({ secret, leadEmail: 'ada@example.com', text: 'Yes' }),
		);

		expect(status).toBe(200);
		const item = { id: 'act_1', event: 'emailsReplied' };
		expect(outputs()).toEqual([
			[{ ...item, lead: { email: 'ada@example.com' }, message: { text: 'Yes' } }],
		]);
	});

	it('becomes the activity as lemlist sent it, without the secret, when that is chosen', async () => {
		const { secret, outputs, deliver } = await publishTrigger(harness, { simplify: false });

		const status = await deliver(
			replyActivity({ secret, text: 'Yes', metaData: { taskId: 'tsk_1' } }),
		);

		expect(status).toBe(200);
		expect(outputs()).toEqual([[replyActivity({ text: 'Yes', metaData: { taskId: 'tsk_1' } })]]);
	});

	it('loses the secret wherever it is', async () => {
		const { trigger, secret, outputs, deliver } = await publishTrigger(harness, {
			simplify: false,
		});

		await deliver({
			secret,
			type: 'emailsReplied',
			data: [{ id: 'enr_1', secret, more: [{ secret, list: [secret] }] }],
			key: secret,
		});

		expect(JSON.stringify(trigger.executions)).not.toContain(secret);
		expect(outputs()[0][0]).toMatchObject({ data: [{ id: 'enr_1' }] });
	});

	it('keeps a variable of the lead that is called secret somewhere below', async () => {
		const { secret, outputs, deliver } = await publishTrigger(harness);

		await deliver(replyActivity({ secret, lead: { variables: { secret: 'lemon' } } }));

		expect(outputs()).toMatchObject([[{ variables: { secret: 'lemon' } }]]);
	});

	it('of several activities becomes as many items', async () => {
		const { secret, outputs, deliver } = await publishTrigger(harness);

		await deliver([replyActivity({ secret }), replyActivity({ _id: 'act_2', secret })]);

		expect(outputs()).toMatchObject([[{ id: 'act_1' }, { id: 'act_2' }]]);
	});

	it('that is nested deeper than the stack is taken', async () => {
		const { trigger, secret, deliver } = await publishTrigger(harness);
		const depth = 20_000;
		const deep = '['.repeat(depth) + ']'.repeat(depth);

		const status = await deliver(`{"secret":"${secret}","type":"emailsReplied","deep":${deep}}`);

		expect(status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});

	it('of megabytes is taken', async () => {
		const { trigger, secret, deliver } = await publishTrigger(harness);

		const status = await deliver(replyActivity({ secret, text: 'x'.repeat(10 * 1024 * 1024) }));

		expect(status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});
});
