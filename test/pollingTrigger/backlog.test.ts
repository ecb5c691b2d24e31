import { useFastTimings } from '../../harness/faults/useFastTimings';
import { IS_OLDER_N8N } from '../../harness/engine/olderN8n';
import { idRange, ids, MINUTE_MS, NOON, pollingHarnessForEachTest } from './pollingHarness';

const harness = pollingHarnessForEachTest();

beforeAll(() => useFastTimings());

function addActivities(count: number, intervalMs: number): void {
	for (const id of idRange(1, count)) harness.addActivity(id, NOON + Number(id) * intervalMs);
}

describe('a poll with more than a page of new activities', () => {
	it('reads every page', async () => {
		const trigger = await harness.openWithHistory();
		addActivities(500, 1);

		expect(ids(await trigger.poll())).toEqual(idRange(1, 500));
	});

	it('reads every page of activities with the same date', async () => {
		const trigger = await harness.openWithHistory();
		for (const id of idRange(1, 250)) harness.addActivity(id, NOON + 1);

		expect(ids(await trigger.poll())).toEqual(idRange(1, 250));
		expect(await trigger.poll()).toEqual([]);
	});

	it('misses nothing while new activities are added', async () => {
		const trigger = await harness.openWithHistory();
		addActivities(300, 1);
		harness.emulator.options.latencyMs = 4;
		let count = 300;
		const growthTimer = setInterval(() => harness.addActivity(String(++count), NOON + count), 1);

		const receivedIds = ids(await trigger.poll());
		clearInterval(growthTimer);
		receivedIds.push(...ids(await trigger.poll()));

		expect(count).toBeGreaterThan(300);
		expect(receivedIds).toEqual(idRange(1, count));
	});

	it('misses nothing while activities are deleted', async () => {
		const trigger = await harness.openWithHistory();
		addActivities(300, 1);
		harness.emulator.options.latencyMs = 20;
		const removalTimer = setInterval(() => {
			if (harness.emulator.requests.length < 2) return;
			harness.emulator.state.activities.splice(-5);
			clearInterval(removalTimer);
		}, 1);

		const receivedIds = ids(await trigger.poll());

		expect(harness.emulator.state.activities).toHaveLength(296);
		expect(receivedIds).toEqual(idRange(1, 300));
	});

	it('leaves all of them to the next poll if it fails', async () => {
		const trigger = await harness.openWithHistory();
		addActivities(250, 1);
		harness.emulator.addFault({ match: /offset=180/, status: 403, message: 'Not allowed' });

		await expect(trigger.poll()).rejects.toThrow('Not allowed (403)');
		expect(ids(await trigger.poll())).toEqual(idRange(1, 250));
	});
});

describe('a poll', () => {
	it('sends a request again after an error of lemlist', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);
		harness.emulator.addFault({ status: 500, times: 2 });
		harness.emulator.addFault({ status: 429, retryAfter: 0 });

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('returns nothing while another poll of the node is running', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);

		const results = await Promise.all([trigger.poll(), trigger.poll()]);

		expect(results.map(ids)).toEqual([['1'], []]);
	});
});

describe('after a restart of n8n, a poll', () => {
	it('continues after the last poll that returned items', async () => {
		harness.addActivity('1', NOON);
		const trigger = await harness.openPublished();
		harness.addActivity('2', NOON + 1);
		await trigger.poll();
		await trigger.poll();
		trigger.restart();
		harness.addActivity('3', NOON + 2);

		expect(ids(await trigger.publish())).toEqual(['3']);
	});

	it('returns all activities of the days in between, oldest first', async () => {
		const trigger = await harness.openWithHistory();
		addActivities(400, 10 * MINUTE_MS);
		trigger.restart();

		expect(ids(await trigger.poll())).toEqual(idRange(1, 400));
		expect(await trigger.poll()).toEqual([]);
	});

	it("stops before n8n's time budget is used up, and the next polls continue", async () => {
		const trigger = await harness.openWithHistory();
		addActivities(150, 10 * MINUTE_MS);
		trigger.budgetMs = 0;

		const parts = [await trigger.poll(), await trigger.poll()];
		trigger.budgetMs = undefined;
		parts.push(await trigger.poll());

		expect(parts.flatMap(ids)).toEqual(idRange(1, 150));
		// n8n 1.x has no time budget for a poll, so the first one reads everything.
		expect(parts.filter((part) => part.length === 0)).toHaveLength(IS_OLDER_N8N ? 2 : 0);
	});
});
