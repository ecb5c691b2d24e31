import { runNode } from '../../../harness/engine/runNode';
import { listWrites, withoutToken } from '../../../harness/engine/webhookLines';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { redactTokens } from '../../../nodes/Lemlist/webhookDefinition';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const EVENTS = { events: ['emailsReplied'] };
const TAKING_OVER = { ...EVENTS, options: { takeOverFormerWebhooks: true } };

beforeAll(() => useFastTimings());

const targetUrls = () =>
	harness.emulator.state.hooks.map(({ targetUrl }) => withoutToken(targetUrl));

/** A published trigger of an n8n that has moved to another address since. */
async function openMoved(parameters: typeof EVENTS = EVENTS) {
	const trigger = await harness.openPublished(parameters);
	const [{ _id: formerId, targetUrl }] = harness.emulator.state.hooks;
	const formerUrl = withoutToken(targetUrl);
	trigger.moveTo('localhost');
	return {
		trigger,
		formerId,
		formerUrl,
		loggedUrl: redactTokens(targetUrl),
		presentUrl: `${trigger.webhookUrl}?event=emailsReplied`,
	};
}

describe('when n8n has moved to another address,', () => {
	it('publishing makes new webhooks, and the log names those that stay', async () => {
		const { trigger, formerId, formerUrl, loggedUrl, presentUrl } = await openMoved();

		await trigger.publish();

		expect(targetUrls()).toEqual([formerUrl, presentUrl]);
		expect(trigger.warnings).toContainEqual(
			expect.stringContaining(`stays in lemlist: ${formerId} (${loggedUrl}). `),
		);
		expect(trigger.warnings).toContainEqual(
			expect.stringMatching(
				/'Webhook: Delete Orphans'.*'Take Over Webhooks of a Previous Address'/,
			),
		);
	});

	it('unpublishing leaves the webhooks at the former address, and the log names them', async () => {
		const { trigger, formerId, formerUrl } = await openMoved();

		await trigger.unpublish();

		expect(targetUrls()).toEqual([formerUrl]);
		expect(trigger.warnings).toContainEqual(expect.stringContaining(formerId));
	});

	it('an event that arrives at both addresses starts one execution', async () => {
		const { trigger } = await openMoved();
		await trigger.publish();

		harness.emulator.recordActivity({ type: 'emailsReplied' });
		await harness.emulator.awaitDeliveries();

		expect(harness.emulator.deliveries.map(({ status }) => status)).toEqual([200, 200]);
		expect(trigger.executions).toHaveLength(1);
	});

	it('the log is silent once the former webhooks are gone', async () => {
		const { trigger } = await openMoved();
		await trigger.publish();
		harness.emulator.state.hooks.shift();
		trigger.warnings.length = 0;

		await trigger.unpublish();

		expect(trigger.warnings).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it("'Webhook: Delete Orphans' deletes the former webhooks and leaves the present ones", async () => {
		const { trigger, formerUrl, presentUrl } = await openMoved();
		await trigger.publish();

		const { error } = await runNode(harness.emulator, {
			operation: 'webhook: deleteOrphans',
			parameters: {
				baseUrl: new URL(formerUrl).origin,
				knownUrls: [presentUrl],
				dryRun: false,
			},
		});

		expect(error).toBeUndefined();
		expect(targetUrls()).toEqual([presentUrl]);
	});
});

describe("with 'Take Over Webhooks of a Previous Address',", () => {
	it('publishing deletes the webhooks at the former address', async () => {
		const { trigger, presentUrl } = await openMoved(TAKING_OVER);

		expect(await trigger.checkExists()).toBe(false);
		await trigger.publish();

		expect(targetUrls()).toEqual([presentUrl]);
		expect(await trigger.checkExists()).toBe(true);
	});

	it('unpublishing deletes them as well', async () => {
		const { trigger } = await openMoved(TAKING_OVER);

		await trigger.unpublish();

		expect(targetUrls()).toEqual([]);
		expect(trigger.nodeStaticData).toEqual({});
	});

	it('publishing deletes those that stayed when the option was off', async () => {
		const { trigger, presentUrl } = await openMoved();
		await trigger.publish();

		await trigger.publishChange({ parameters: TAKING_OVER });

		expect(targetUrls()).toEqual([presentUrl]);
	});

	it('webhooks that the node never created stay', async () => {
		const foreign = 'https://n8n.example.com/webhook/other/webhook';
		harness.emulator.addHook({ targetUrl: foreign });
		const { trigger, presentUrl } = await openMoved(TAKING_OVER);

		await trigger.publish();

		expect(targetUrls()).toContain(presentUrl);
		expect(listWrites(harness.emulator).filter((line) => line.startsWith('DELETE'))).toHaveLength(
			1,
		);
	});
});
