import type { EngineTrigger } from '../../../harness/engine/engineTrigger';
import { useFastTimings } from '../../../harness/faults/useFastTimings';
import { waitFor } from '../../../harness/n8n/waitFor';
import { triggerHarnessForEachTest } from '../webhooks/triggerHarness';

// So that hundreds of pages are read in seconds.
const harness = triggerHarnessForEachTest({ limit: 10_000 });

const EVENTS = 16_000;

const SPAN_MS = 6 * 24 * 60 * 60_000;

const TIMEOUT_MS = 120_000;

beforeEach(() => useFastTimings());

/** Records replies of the last days that no webhook delivers, oldest first. */
function addUndelivered(count: number): void {
	const startedAt = Date.now() - SPAN_MS;
	for (let index = 0; index < count; index++) {
		const createdAt = new Date(startedAt + (index * SPAN_MS) / count).toISOString();
		harness.emulator.addActivity({ _id: `act_${index}`, type: 'emailsReplied', createdAt });
	}
}

async function awaitExecutions(trigger: EngineTrigger, count: number): Promise<void> {
	await waitFor(`execution ${count}`, () => trigger.executions.length >= count || undefined, {
		intervalMs: 20,
	});
	await trigger.settle();
}

describe('a restart of n8n after more events than one poll reads', () => {
	it(
		'starts no execution with what came before',
		async () => {
			const trigger = await harness.openSupervised({ events: ['emailsReplied'] });
			addUndelivered(EVENTS);
			await trigger.passMinutes(10);
			await awaitExecutions(trigger, 1);

			await trigger.restart();
			await awaitExecutions(trigger, 2);

			expect(trigger.executions.map(({ length }) => length)).toEqual([EVENTS, 0]);
		},
		TIMEOUT_MS,
	);
});

describe('a restart of n8n after which lemlist lists no activities for a while', () => {
	it(
		'repeats no event, although more are delivered meanwhile than the store knows of those before',
		async () => {
			const trigger = await harness.openSupervised({ events: ['emailsReplied'] });
			addUndelivered(9_000);
			await trigger.passMinutes(10);
			await awaitExecutions(trigger, 1);
			harness.emulator.addFault({ match: /^GET \/activities/, status: 400, times: Infinity });
			await trigger.restart();
			for (let index = 0; index < 4_500; index++) {
				harness.emulator.recordActivity({ _id: `later_${index}`, type: 'emailsReplied' });
				if (index % 50 === 0) await harness.emulator.awaitDeliveries();
			}
			await harness.emulator.awaitDeliveries();
			harness.emulator.clear();

			await trigger.passMinutes(10);
			await trigger.settle();

			const ids = trigger.executions.flat().map(({ json }) => json.id);
			expect(ids).toHaveLength(new Set(ids).size);
			expect(ids.length).toBeGreaterThanOrEqual(13_500);
		},
		TIMEOUT_MS,
	);
});
