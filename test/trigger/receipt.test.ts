import { published, reply } from './deliveries';
import { stageForEachTest } from './support';

const stage = stageForEachTest();

describe('a delivery', () => {
	it('becomes one item, the activity as lemlist sent it but without the secret', async () => {
		const { secret, outputs, deliver } = await published(stage);

		const status = await deliver(reply({ secret, text: 'Yes', metaData: { taskId: 'tsk_1' } }));

		expect(status).toBe(200);
		expect(outputs()).toEqual([[reply({ text: 'Yes', metaData: { taskId: 'tsk_1' } })]]);
	});

	it('loses the secret wherever it is', async () => {
		const { trigger, secret, outputs, deliver } = await published(stage);

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
		const { secret, outputs, deliver } = await published(stage);

		await deliver(reply({ secret, lead: { variables: { secret: 'lemon' } } }));

		expect(outputs()).toEqual([[reply({ lead: { variables: { secret: 'lemon' } } })]]);
	});

	it('of several activities becomes as many items', async () => {
		const { secret, outputs, deliver } = await published(stage);

		await deliver([reply({ secret }), reply({ _id: 'act_2', secret })]);

		expect(outputs()).toEqual([[reply({}), reply({ _id: 'act_2' })]]);
	});

	it('that is nested deeper than the stack is taken', async () => {
		const { trigger, secret, deliver } = await published(stage);
		const depth = 20_000;
		const deep = '['.repeat(depth) + ']'.repeat(depth);

		const status = await deliver(`{"secret":"${secret}","type":"emailsReplied","deep":${deep}}`);

		expect(status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});

	it('of megabytes is taken', async () => {
		const { trigger, secret, deliver } = await published(stage);

		const status = await deliver(reply({ secret, text: 'x'.repeat(10 * 1024 * 1024) }));

		expect(status).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});
});
