import { openDeliveryTarget, replyActivity } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('a delivery', () => {
	it('becomes one simplified item by default', async () => {
		const { secret, outputs, deliver } = await openDeliveryTarget(harness);

		const status = await deliver(
			replyActivity({ secret, leadEmail: 'ada@example.com', text: 'Yes' }),
		);

		expect(status).toBe(200);
		const item = { id: 'act_1', event: 'emailsReplied', _id: 'act_1' };
		expect(outputs()).toEqual([
			[
				{
					...item,
					lead: { email: 'ada@example.com' },
					message: { text: 'Yes', fullText: 'Yes', isAutomatic: false },
				},
			],
		]);
	});

	it('becomes the activity as lemlist sent it, without the secret, if Simplify is off', async () => {
		const { secret, outputs, deliver } = await openDeliveryTarget(harness, { simplify: false });

		const status = await deliver(
			replyActivity({ secret, text: 'Yes', metaData: { taskId: 'tsk_1' } }),
		);

		expect(status).toBe(200);
		expect(outputs()).toEqual([[replyActivity({ text: 'Yes', metaData: { taskId: 'tsk_1' } })]]);
	});

	it('loses the secret at any depth', async () => {
		const { secret, outputs, deliver } = await openDeliveryTarget(harness, { simplify: false });

		await deliver({
			secret,
			type: 'emailsReplied',
			data: [{ id: 'enr_1', secret, more: [{ secret, list: [secret] }] }],
			key: secret,
		});

		expect(JSON.stringify(outputs())).not.toContain(secret);
		expect(outputs()).toEqual([
			[{ type: 'emailsReplied', data: [{ id: 'enr_1', more: [{ list: [undefined] }] }] }],
		]);
	});

	it('keeps a variable of the lead that is named secret', async () => {
		const { secret, outputs, deliver } = await openDeliveryTarget(harness);

		await deliver(replyActivity({ secret, lead: { variables: { secret: 'lemon' } } }));

		expect(outputs()).toMatchObject([[{ lead: { variables: { secret: 'lemon' } } }]]);
	});

	it("leaves n8n's own copy of the body unchanged", async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness, { simplify: false });
		const body = replyActivity({ secret, metaData: { secret } });

		await deliver(body);

		expect(trigger.bodies).toEqual([body]);
	});

	it('of several activities becomes several items of one execution', async () => {
		const { secret, outputs, deliver } = await openDeliveryTarget(harness);

		await deliver([replyActivity({ secret }), replyActivity({ _id: 'act_2', secret })]);

		expect(outputs()).toMatchObject([[{ id: 'act_1' }, { id: 'act_2' }]]);
	});

	it('may be nested deeper than the call stack', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness);
		const depth = 20_000;
		const deep = '['.repeat(depth) + ']'.repeat(depth);

		const status = await deliver(`{"secret":"${secret}","type":"emailsReplied","deep":${deep}}`);

		expect(status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});

	it('may have 10 MB', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness);

		const status = await deliver(replyActivity({ secret, text: 'x'.repeat(10 * 1024 * 1024) }));

		expect(status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});
});
