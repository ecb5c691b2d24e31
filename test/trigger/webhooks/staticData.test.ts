import { listWrites, withoutToken } from '../../../harness/engine/webhookLines';
import { openDeliveryTarget, replyActivity, toDeliveryTarget } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const EVENTS = { events: ['emailsReplied'] };
const SECRET = 'stored-by-an-earlier-release';

const secretAtLemlist = () => String(harness.emulator.state.hooks[0].secret);

/** A published trigger with the static data of the release that stored the secret itself. */
async function openEarlier() {
	const trigger = await harness.openPublished(EVENTS);
	const [hook] = harness.emulator.state.hooks;
	hook.secret = SECRET;
	hook.targetUrl = withoutToken(hook.targetUrl);
	trigger.staticData = { 'node:Lemlist Trigger': { secret: SECRET, hookIds: [hook._id] } };
	return toDeliveryTarget(trigger, SECRET);
}

describe("a node's static data", () => {
	it('contains neither the secret nor anything that a delivery is accepted with', async () => {
		const { trigger, deliver } = await openDeliveryTarget(harness, EVENTS);
		const { salt, secretDigest, owner } = trigger.nodeStaticData;

		const stored = JSON.stringify(trigger.staticData);
		expect(stored).not.toContain(secretAtLemlist());
		expect(stored).not.toContain(secretAtLemlist().split('.')[1]);
		expect(stored).not.toContain(trigger.apiKey);
		for (const secret of [salt, secretDigest, owner, `${salt}.${secretDigest}`]) {
			expect(await deliver(replyActivity({ secret }))).toBe(401);
		}
	});

	it('and the API key give the secret again, so that an added event has the same one', async () => {
		const trigger = await harness.openPublished(EVENTS);
		const secret = secretAtLemlist();

		await trigger.publishWithoutRemoving({ parameters: { events: ['emailsReplied', 'warmed'] } });

		const { hooks } = harness.emulator.state;
		expect(hooks.map((hook) => hook.secret)).toEqual([secret, secret]);
	});
});

describe('after the API key of the credential has changed,', () => {
	it('deliveries of the webhooks that were created with the former key are accepted', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness, EVENTS);
		trigger.apiKey = 'another';

		expect(await deliver(replyActivity({ secret }))).toBe(200);
		expect(trigger.executions).toHaveLength(1);
	});

	it('publishing replaces the webhooks, and deliveries of the new ones are accepted', async () => {
		const { trigger, secret, deliver } = await openDeliveryTarget(harness, EVENTS);
		trigger.apiKey = harness.emulator.apiKey;

		expect(await trigger.checkExists()).toBe(false);
		await trigger.publish();

		expect(harness.webhookLines()).toEqual(['emailsReplied']);
		expect(secretAtLemlist()).not.toBe(secret);
		expect(await deliver(replyActivity({ secret: secretAtLemlist() }))).toBe(200);
		expect(await trigger.checkExists()).toBe(true);
	});
});

describe('static data of an earlier release, which holds the secret itself,', () => {
	it('still lets deliveries in', async () => {
		const { trigger, secret, deliver } = await openEarlier();

		expect(await deliver(replyActivity({ secret }))).toBe(200);
		expect(await deliver(replyActivity({ secret: 'wrong' }))).toBe(401);
		expect(trigger.executions).toHaveLength(1);
	});

	it('loses the secret when the workflow is published, which replaces the webhook', async () => {
		const { trigger } = await openEarlier();

		await trigger.publish();

		expect(listWrites(harness.emulator)).toEqual(['DELETE /hooks/hoo_', 'POST /hooks']);
		expect(JSON.stringify(trigger.staticData)).not.toContain(SECRET);
		expect(secretAtLemlist()).not.toBe(SECRET);
		expect(await trigger.checkExists()).toBe(true);
	});

	it('is deleted with the webhook when the workflow is unpublished', async () => {
		const { trigger } = await openEarlier();

		await trigger.unpublish();

		expect(harness.webhookLines()).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it('in a copy of the workflow leaves the webhook of the original', async () => {
		const { trigger } = await openEarlier();
		const copy = await harness.copy(trigger, { webhookId: 'copy', workflowId: 'copy' });

		await copy.publish();
		await copy.unpublish();

		expect(harness.emulator.state.hooks.map(({ secret }) => secret)).toEqual([SECRET]);
	});
});
