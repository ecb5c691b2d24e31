import { listWrites } from '../../harness/engine/webhookLines';
import { webhookLines, useFastTimings, triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

beforeAll(() => useFastTimings());

describe('when the address is taken since it looked, publishing', () => {
	it('replaces the webhook, because its secret is unknown', async () => {
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

describe('when lemlist has a fault, publishing', () => {
	it.each([
		['it is busy', { status: 429, retryAfter: 0 }],
		['an answer is lost before the effect', { kind: 'dropBefore' }],
		['an answer is lost after the effect', { kind: 'dropAfter' }],
		['it fails before the effect', { status: 500 }],
		['it fails after the effect', { kind: 'statusAfter', status: 502 }],
		['its answer is broken', { kind: 'brokenJson' }],
	] as const)('makes each webhook once although %s', async (_fault, fault) => {
		const trigger = await harness.open({ events: ['emailsReplied', 'warmed'] });
		harness.emulator.addFault({ match: /^POST/, ...fault });

		await trigger.publish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['emailsReplied', 'warmed']);
		expect(await trigger.checkExists()).toBe(true);
	});

	it('asks again for the list', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		harness.emulator.addFault({ match: /^GET/, status: 500, times: 3 });

		await trigger.publish();

		expect(webhookLines(harness.emulator.state.hooks)).toEqual(['emailsReplied']);
	});
});
