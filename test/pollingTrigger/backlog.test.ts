import { ids, MINUTE_MS, NOON, idRange, pollingHarnessForEachTest } from './pollingHarness';
import { useFastTimings } from '../trigger/triggerHarness';

const harness = pollingHarnessForEachTest();

beforeAll(() => useFastTimings());

describe('a poll that reads more than a page or fails', () => {
	it('reads every page', async () => {
		harness.addActivity('0', NOON);
		const trigger = await harness.openPublished();
		for (const id of idRange(1, 500)) harness.addActivity(id, NOON + Number(id));

		expect(ids(await trigger.poll())).toEqual(idRange(1, 500));
	});

	it('reads every page of a single moment', async () => {
		harness.addActivity('0', NOON);
		const trigger = await harness.openPublished();
		for (const id of idRange(1, 250)) harness.addActivity(id, NOON + 1);

		expect(ids(await trigger.poll())).toEqual(idRange(1, 250));
		expect(await trigger.poll()).toEqual([]);
	});

	it("misses nothing while lemlist's list grows", async () => {
		harness.addActivity('0', NOON);
		const trigger = await harness.openPublished();
		for (const id of idRange(1, 300)) harness.addActivity(id, NOON + Number(id));
		harness.emulator.options.latencyMs = 4;
		let count = 300;
		const growthTimer = setInterval(() => harness.addActivity(String(++count), NOON + count), 1);

		const receivedIds = ids(await trigger.poll());
		clearInterval(growthTimer);
		receivedIds.push(...ids(await trigger.poll()));

		expect(count).toBeGreaterThan(300);
		expect(receivedIds).toEqual(idRange(1, count));
	});

	it('misses nothing when activities vanish while it reads', async () => {
		harness.addActivity('0', NOON);
		const trigger = await harness.openPublished();
		for (const id of idRange(1, 300)) harness.addActivity(id, NOON + Number(id));
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

	it('leaves everything to the next when it fails', async () => {
		harness.addActivity('0', NOON);
		const trigger = await harness.openPublished();
		for (const id of idRange(1, 250)) harness.addActivity(id, NOON + Number(id));
		harness.emulator.addFault({ match: /offset=180/, status: 403, message: 'Not allowed' });

		await expect(trigger.poll()).rejects.toThrow('Not allowed (403)');
		expect(ids(await trigger.poll())).toEqual(idRange(1, 250));
	});

	it('overcomes a fault of lemlist', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);
		harness.emulator.addFault({ status: 500, times: 2 });
		harness.emulator.addFault({ status: 429, retryAfter: 0 });

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('gives nothing while another one of the same node is running', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);

		const both = await Promise.all([trigger.poll(), trigger.poll()]);

		expect(both.map(ids)).toEqual([['1'], []]);
	});
});

describe('after a restart of n8n, a poll', () => {
	it('goes on where the last one that gave items was', async () => {
		harness.addActivity('1', NOON);
		const trigger = await harness.openPublished();
		harness.addActivity('2', NOON + 1);
		await trigger.poll();
		await trigger.poll();
		trigger.restart();
		harness.addActivity('3', NOON + 2);

		expect(ids(await trigger.publish())).toEqual(['3']);
	});

	it('gives everything of the days in between, oldest first', async () => {
		harness.addActivity('0', NOON);
		const trigger = await harness.openPublished();
		for (const id of idRange(1, 400)) harness.addActivity(id, NOON + Number(id) * 10 * MINUTE_MS);
		trigger.restart();

		expect(ids(await trigger.poll())).toEqual(idRange(1, 400));
		expect(await trigger.poll()).toEqual([]);
	});

	it('stops before the time that n8n grants is over, and the next ones go on', async () => {
		harness.addActivity('0', NOON);
		const trigger = await harness.openPublished();
		for (const id of idRange(1, 150)) harness.addActivity(id, NOON + Number(id) * 10 * MINUTE_MS);
		trigger.budgetMs = 0;

		const parts = [await trigger.poll(), await trigger.poll()];
		trigger.budgetMs = undefined;
		parts.push(await trigger.poll());

		expect(parts.flatMap(ids)).toEqual(idRange(1, 150));
		expect(parts.every((part) => part.length > 0)).toBe(true);
	});
});
