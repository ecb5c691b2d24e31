import { listWrites } from '../../../harness/engine/webhookLines';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

beforeAll(() => useFastTimings());

describe('when somebody created a webhook with its URL in the meantime, publishing', () => {
	it('replaces that webhook, because its secret is unknown', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		harness.emulator.addFault({ match: /^POST/, kind: 'statusAfter', status: 409 });

		await trigger.publish();

		expect(listWrites(harness.emulator)).toEqual([
			'POST /hooks',
			'DELETE /hooks/hoo_',
			'POST /hooks',
		]);
		expect(await trigger.checkExists()).toBe(true);
	});
});

describe('publishing creates each webhook once although lemlist', () => {
	it.each([
		['is busy', { status: 429, retryAfter: 0 }],
		['drops the connection before it creates one', { kind: 'dropBefore' }],
		['drops the connection after it has created one', { kind: 'dropAfter' }],
		['fails before it creates one', { status: 500 }],
		['fails after it has created one', { kind: 'statusAfter', status: 502 }],
		['sends a broken response', { kind: 'brokenJson' }],
	] as const)('%s', async (_fault, fault) => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, ...fault });

		await trigger.publish();

		expect(harness.webhookLines()).toEqual(['emailsReplied', 'warmed']);
		expect(await trigger.checkExists()).toBe(true);
	});

	it('does not list webhooks at first', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		harness.emulator.addFault({ match: /^GET/, status: 500, times: 3 });

		await trigger.publish();

		expect(harness.webhookLines()).toEqual(['emailsReplied']);
	});
});
