import { publishTrigger, toDeliveryTarget, replyActivity } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('a delivery without the right secret', () => {
	const bodies: Array<[kind: string, body: unknown, type?: string]> = [
		['without one', replyActivity({})],
		['with a wrong one', replyActivity({ secret: 'wrong' })],
		['with an empty one', replyActivity({ secret: '' })],
		['with one that is no text', replyActivity({ secret: { length: 76 } })],
		['with the right one only below', { data: [{ secret: 'SECRET' }] }],
		['with the right one in one of two activities', [{ secret: 'SECRET' }, { secret: 'other' }]],
		['with the right one, altered', replyActivity({ secret: 'SECRETs' })],
		['with the right one, cut', replyActivity({ secret: 'SECRE' })],
		['with a list', []],
		['with a list of texts', ['SECRET']],
		['with text', 'SECRET', 'text/plain'],
		['with a text as JSON', '"SECRET"', 'text/plain'],
		['with nothing', ''],
		['with nothing as text', '', 'text/plain'],
		['with a form', 'secret=wrong', 'application/x-www-form-urlencoded'],
	];

	it.each(bodies)('is refused %s', async (...[, body, contentType]) => {
		const { trigger, secret, deliver } = await publishTrigger(harness);
		const text = typeof body === 'string' ? body : JSON.stringify(body);
		// SECRE stands for the secret without its last letter.
		const filled = text.replace(/SECRET/g, secret).replace(/SECRE/g, secret.slice(0, -1));

		const status = await deliver(filled, '?event=emailsReplied', contentType);

		expect(status).toBe(401);
		expect(trigger.executions).toEqual([]);
	});

	it('is refused with the secret of another node of the same team', async () => {
		const apiKey = harness.emulator.apiKey;
		const other = await harness.open({ events: ['emailsReplied'] }, { apiKey });
		await other.publish();
		const [{ secret }] = harness.emulator.state.hooks;
		const trigger = await harness.open({ events: ['emailsReplied'] }, { apiKey });
		await trigger.publish();

		const status = await toDeliveryTarget(trigger).deliver(replyActivity({ secret }));

		expect(status).toBe(401);
	});

	it('is refused before anything is published', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });

		expect(await toDeliveryTarget(trigger).deliver(replyActivity({ secret: 'undefined' }))).toBe(
			401,
		);
		expect(trigger.executions).toEqual([]);
	});

	it('is refused when the credential is gone', async () => {
		const { trigger, deliver } = await publishTrigger(harness);
		trigger.node = { ...trigger.node, credentials: undefined };

		expect(await deliver(replyActivity({ secret: 'wrong' }))).toBe(401);
		expect(trigger.executions).toEqual([]);
	});
});
