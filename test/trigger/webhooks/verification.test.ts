import {
	createSalt,
	deriveSecret,
	isDerivedSecret,
} from '../../../nodes/Lemlist/trigger/webhooks/verification';
import { openDeliveryTarget, replyActivity, toDeliveryTarget } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe('a delivery gets 401 and starts no execution', () => {
	// SECRET stands for the right one.
	const bodies: Array<[description: string, body: unknown, contentType?: string]> = [
		['without a secret', replyActivity({})],
		['with a wrong secret', replyActivity({ secret: 'wrong' })],
		['with an empty secret', replyActivity({ secret: '' })],
		['with a secret that is not text', replyActivity({ secret: { length: 76 } })],
		['with the secret inside another field only', { data: [{ secret: 'SECRET' }] }],
		['with the secret in one of two activities', [{ secret: 'SECRET' }, { secret: 'other' }]],
		['with something after the secret', replyActivity({ secret: 'SECRETs' })],
		['with something before the secret', replyActivity({ secret: 'sSECRET' })],
		['with an empty array', []],
		['with an array of text', ['SECRET']],
		['with text', 'SECRET', 'text/plain'],
		['with a JSON string', '"SECRET"', 'text/plain'],
		['with an empty body', ''],
		['with empty text', '', 'text/plain'],
		['with a form', 'secret=wrong', 'application/x-www-form-urlencoded'],
	];

	it.each(bodies)('%s', async (...[, body, contentType]) => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness);
		const text = typeof body === 'string' ? body : JSON.stringify(body);

		const status = await deliver(
			text.replace(/SECRET/g, secret),
			'?event=emailsReplied',
			contentType,
		);

		expect(status).toBe(401);
		expect(trigger.executions).toEqual([]);
	});

	it('with the secret of another node of the same team', async () => {
		const { apiKey } = harness.emulator;
		const other = await harness.open({ events: ['emailsReplied'] }, { apiKey });
		await other.publish();
		const [{ secret }] = harness.emulator.state.hooks;
		const trigger = await harness.open({ events: ['emailsReplied'] }, { apiKey });
		await trigger.publish();

		const status = await toDeliveryTarget(trigger).deliver(replyActivity({ secret }));

		expect(status).toBe(401);
		expect(trigger.executions).toEqual([]);
	});

	it('before the workflow was published', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });

		const { deliver } = toDeliveryTarget(trigger);
		const status = await deliver(replyActivity({ secret: 'undefined' }));

		expect(status).toBe(401);
		expect(trigger.executions).toEqual([]);
	});

	it('if the secret is wrong and the credential was deleted', async () => {
		const { trigger, deliver } = await openDeliveryTarget(harness);
		trigger.node = { ...trigger.node, credentials: undefined };

		const status = await deliver(replyActivity({ secret: 'wrong' }));

		expect(status).toBe(401);
		expect(trigger.executions).toEqual([]);
		expect(trigger.warnings).toContainEqual(
			expect.stringMatching(/^A delivery was refused because of the credential: /),
		);
	});
});

describe('a derived secret', () => {
	const newSecret = (apiKey = 'key', owner = 'node') => deriveSecret(apiKey, owner, createSalt());

	// A fixed character would not change secrets that happen to have it in this place.
	const differentFrom = (character?: string) => (character === 'A' ? 'B' : 'A');

	it('is different for each salt, and long enough', () => {
		const secrets = Array.from({ length: 100 }, () => newSecret());

		expect(new Set(secrets).size).toBe(100);
		expect(secrets[0]).toMatch(/^[\w-]{32}\.[\w-]{43}$/);
	});

	it('is valid for the API key and the owner that it was derived for', () => {
		expect(isDerivedSecret('key', 'node', newSecret())).toBe(true);
		expect(isDerivedSecret('ключ', 'nœud', newSecret('ключ', 'nœud'))).toBe(true);
	});

	it.each([
		['for another API key', 'other', 'node', (secret: string) => secret],
		['for another owner', 'key', 'other', (secret: string) => secret],
		[
			'with another last character',
			'key',
			'node',
			(secret: string) => secret.slice(0, -1) + differentFrom(secret.at(-1)),
		],
		[
			'with another first character',
			'key',
			'node',
			(secret: string) => differentFrom(secret[0]) + secret.slice(1),
		],
		['with an addition', 'key', 'node', (secret: string) => `${secret}.`],
		['without its last character', 'key', 'node', (secret: string) => secret.slice(0, -1)],
		['without its signature', 'key', 'node', (secret: string) => secret.split('.')[0]],
		['if it is empty', 'key', 'node', () => ''],
	])('is not valid %s', (_reason, apiKey, owner, alter) => {
		expect(isDerivedSecret(apiKey, owner, alter(newSecret()))).toBe(false);
	});

	it('does not contain the API key', () => {
		expect(newSecret('key-of-the-team')).not.toContain('key-of-the-team');
	});
});
