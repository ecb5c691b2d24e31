import { runNode } from '../../../harness/engine/runNode';
import {
	deriveSecret,
	deriveToken,
	createSalt,
} from '../../../nodes/Lemlist/trigger/webhooks/verification';
import { redactTokens } from '../../../nodes/Lemlist/webhookDefinition';
import { openDeliveryTarget, replyActivity } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const addresses = () => harness.emulator.state.hooks.map(({ targetUrl }) => targetUrl);

const queryOf = (address: string) => new URL(address).search;

const tokenOf = (address: string) => String(new URL(address).searchParams.get('token'));

describe.each([true, false])('if lemlist sends the secret: %s,', (echoesSecret) => {
	beforeEach(() => (harness.emulator.options.echoesSecret = echoesSecret));

	it.each([
		['for an event', ['emailsReplied', 'warmed']],
		['for all events', ['*']],
	])('a delivery starts an execution %s, and the item holds no proof', async (_for, events) => {
		const trigger = await harness.openPublished({ events, simplify: false });
		const [{ secret, targetUrl }] = harness.emulator.state.hooks;

		harness.emulator.recordActivity({ type: 'emailsReplied', metaData: { url: targetUrl } });
		await harness.emulator.awaitDeliveries();

		expect(trigger.executions).toHaveLength(1);
		const output = JSON.stringify(trigger.executions);
		expect(output).not.toContain(secret);
		expect(output).not.toContain(tokenOf(targetUrl));
	});
});

describe('without a secret, a delivery', () => {
	it('gets 200 with the token of its webhook', async () => {
		const { trigger, deliver } = await openDeliveryTarget(harness);

		expect(await deliver(replyActivity({}), queryOf(addresses()[0]))).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});

	it.each([
		['the token of another event', ([, warmed]: string[]) => tokenOf(warmed)],
		['a token that was changed', ([replied]: string[]) => `${tokenOf(replied)}A`],
		['no token', () => ''],
		['the salt alone', ([replied]: string[]) => tokenOf(replied).split('.')[0]],
	])('gets 401 with %s', async (_what, toToken) => {
		const { trigger, deliver } = await openDeliveryTarget(harness);

		const query = `?event=emailsReplied&token=${toToken(addresses())}`;

		expect(await deliver(replyActivity({}), query)).toBe(401);
		expect(trigger.executions).toEqual([]);
	});

	it('gets 401 with several tokens', async () => {
		const { deliver } = await openDeliveryTarget(harness);
		const token = tokenOf(addresses()[0]);

		const query = `?event=emailsReplied&token=${token}&token=${token}`;

		expect(await deliver(replyActivity({}), query)).toBe(401);
	});

	it('gets 401 with the token of another node of the team', async () => {
		const { apiKey } = harness.emulator;
		const other = await harness.open({ events: ['emailsReplied'] }, { apiKey });
		await other.publish();
		const { deliver } = await openDeliveryTarget(harness);

		expect(await deliver(replyActivity({}), queryOf(addresses()[0]))).toBe(401);
	});

	it('gets 401 if the digest that n8n stores is sent as a token', async () => {
		const { trigger, deliver } = await openDeliveryTarget(harness);
		const [digest] = trigger.nodeStaticData.tokenDigests as string[];

		expect(await deliver(replyActivity({}), `?event=emailsReplied&token=${digest}`)).toBe(401);
	});

	it('gets 200 after the API key of the credential has changed', async () => {
		const { trigger, deliver } = await openDeliveryTarget(harness);
		trigger.apiKey = 'another';

		expect(await deliver(replyActivity({}), queryOf(addresses()[0]))).toBe(200);
	});

	it('gets 200 after n8n has lost what it stored', async () => {
		const { trigger, deliver } = await openDeliveryTarget(harness);
		trigger.staticData = {};

		expect(await deliver(replyActivity({}), queryOf(addresses()[0]))).toBe(200);
	});
});

describe('a token', () => {
	const secret = deriveSecret('key', 'node', createSalt());

	it('is different for each event, and reveals neither the secret nor the API key', () => {
		const [first, second] = [deriveToken(secret, 'warmed'), deriveToken(secret, 'hooked')];

		expect(first).not.toBe(second);
		expect(first).toMatch(/^[\w-]{32}\.[\w-]{43}$/);
		expect(first).not.toContain(secret.split('.')[1]);
	});

	it('is in no static data', async () => {
		const trigger = await harness.openPublished({ events: ['emailsReplied', 'warmed'] });

		for (const address of addresses()) {
			expect(JSON.stringify(trigger.staticData)).not.toContain(tokenOf(address).split('.')[1]);
		}
	});

	it.each(['v1', 'v2'])('is masked in the output of Webhook: Get Many, %s', async (apiVersion) => {
		await harness.openPublished({ events: ['emailsReplied'] });

		const { json } = await runNode(harness.emulator, {
			operation: 'webhook: getAll',
			apiVersion: apiVersion as 'v1',
		});

		expect(json).toMatchObject([{ targetUrl: redactTokens(addresses()[0]) }]);
	});
});
