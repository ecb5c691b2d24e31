import type { EngineTrigger } from '../../../harness/engine/engineTrigger';
import { listWrites } from '../../../harness/engine/webhookLines';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const EVENTS = { events: ['emailsReplied', 'warmed'] };

const hooksAt = ({ webhookUrl }: EngineTrigger) =>
	harness.emulator.state.hooks.filter(({ targetUrl }) => targetUrl.startsWith(`${webhookUrl}?`));

async function deliverReply() {
	harness.emulator.recordActivity({ type: 'emailsReplied' });
	await harness.emulator.awaitDeliveries();
}

describe.each([
	['cloned within the same n8n', { webhookId: 'copy', workflowId: 'copy' }],
	['imported into the same n8n under another ID', { workflowId: 'copy' }],
	['whose node was duplicated', { webhookId: 'copy' }],
	['imported into a second n8n', { instanceId: 'second' }],
	['in an n8n with a copy of the database', {}],
])('a copy of a published workflow, %s,', (_kind, difference) => {
	it('makes its own webhooks and leaves those of the original, which still deliver', async () => {
		const original = await harness.openPublished(EVENTS);
		const originalHooks = [...harness.emulator.state.hooks];
		const copy = await harness.copy(original, difference);

		await copy.publish();
		await deliverReply();

		expect(hooksAt(original)).toEqual(originalHooks);
		expect(hooksAt(copy)).toHaveLength(2);
		expect(listWrites(harness.emulator)).toEqual(['POST /hooks', 'POST /hooks']);
		const statuses = harness.emulator.deliveries.map(({ status }) => status);
		expect(statuses).toEqual([200, 200, 200, 200]);
	});

	it('deletes exactly its own webhooks when it is unpublished', async () => {
		const original = await harness.openPublished(EVENTS);
		const copy = await harness.copy(original, difference);
		await copy.publish();

		await copy.unpublish();

		expect(hooksAt(copy)).toEqual([]);
		expect(hooksAt(original)).toHaveLength(2);
		expect(await original.checkExists()).toBe(true);
	});

	it('leaves the webhooks of the original when it is unpublished without having been published', async () => {
		const original = await harness.openPublished(EVENTS);
		const copy = await harness.copy(original, difference);

		await copy.unpublish();

		expect(hooksAt(original)).toHaveLength(2);
		expect(listWrites(harness.emulator)).toEqual([]);
	});

	it('keeps its webhooks when the original is unpublished', async () => {
		const original = await harness.openPublished(EVENTS);
		const copy = await harness.copy(original, difference);
		await copy.publish();

		await original.unpublish();

		expect(hooksAt(original)).toEqual([]);
		expect(await copy.checkExists()).toBe(true);
	});

	it('leaves the webhooks of the original when lemlist does not list webhooks', async () => {
		const original = await harness.openPublished(EVENTS);
		const copy = await harness.copy(original, difference);
		harness.emulator.addFault({ match: /^GET/, status: 403, message: 'Not allowed' });

		await expect(copy.unpublish()).rejects.toThrow(/^Not allowed/);

		expect(hooksAt(original)).toHaveLength(2);
		expect(listWrites(harness.emulator)).toEqual([]);
	});
});

describe('a copy with the option for a former address', () => {
	const TAKING_OVER = { ...EVENTS, options: { takeOverFormerWebhooks: true } };

	it.each([
		['another workflow', { workflowId: 'copy' }],
		['another node', { webhookId: 'copy' }],
		['another n8n', { instanceId: 'second' }],
	])('leaves the webhooks of the original if it is %s', async (_kind, difference) => {
		const original = await harness.openPublished(TAKING_OVER);
		const copy = await harness.copy(original, difference);

		await copy.publish();
		await copy.unpublish();

		expect(hooksAt(original)).toHaveLength(2);
	});

	it('leaves the webhooks of the published workflow while it listens for a test event', async () => {
		const trigger = await harness.openPublished(TAKING_OVER);

		await trigger.listen();
		await trigger.stopListening();

		expect(hooksAt(trigger)).toHaveLength(2);
	});
});
