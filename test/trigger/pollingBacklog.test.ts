import { ids, MINUTE_MS, NOON, numbers, pollingStageForEachTest } from './activities';
import { shortenWaits } from './support';

const stage = pollingStageForEachTest();

beforeAll(() => shortenWaits());

describe('a poll that reads more than a page or fails', () => {
	it('reads every page', async () => {
		stage.happens('0', NOON);
		const trigger = await stage.published();
		for (const id of numbers(1, 500)) stage.happens(id, NOON + Number(id));

		expect(ids(await trigger.poll())).toEqual(numbers(1, 500));
	});

	it('reads every page of a single moment', async () => {
		stage.happens('0', NOON);
		const trigger = await stage.published();
		for (const id of numbers(1, 250)) stage.happens(id, NOON + 1);

		expect(ids(await trigger.poll())).toEqual(numbers(1, 250));
		expect(await trigger.poll()).toEqual([]);
	});

	it("misses nothing while lemlist's list grows", async () => {
		stage.happens('0', NOON);
		const trigger = await stage.published();
		for (const id of numbers(1, 300)) stage.happens(id, NOON + Number(id));
		stage.emulator.options.latencyMs = 4;
		let count = 300;
		const growing = setInterval(() => stage.happens(String(++count), NOON + count), 1);

		const given = ids(await trigger.poll());
		clearInterval(growing);
		given.push(...ids(await trigger.poll()));

		expect(count).toBeGreaterThan(300);
		expect(given).toEqual(numbers(1, count));
	});

	it('misses nothing when activities vanish while it reads', async () => {
		stage.happens('0', NOON);
		const trigger = await stage.published();
		for (const id of numbers(1, 300)) stage.happens(id, NOON + Number(id));
		stage.emulator.options.latencyMs = 20;
		const vanishing = setInterval(() => {
			if (stage.emulator.requests.length < 2) return;
			stage.emulator.state.activities.splice(-5);
			clearInterval(vanishing);
		}, 1);

		const given = ids(await trigger.poll());

		expect(stage.emulator.state.activities).toHaveLength(296);
		expect(given).toEqual(numbers(1, 300));
	});

	it('leaves everything to the next when it fails', async () => {
		stage.happens('0', NOON);
		const trigger = await stage.published();
		for (const id of numbers(1, 250)) stage.happens(id, NOON + Number(id));
		stage.emulator.fault({ match: /offset=180/, status: 403, message: 'Not allowed' });

		await expect(trigger.poll()).rejects.toThrow('Not allowed (403)');
		expect(ids(await trigger.poll())).toEqual(numbers(1, 250));
	});

	it('overcomes a fault of lemlist', async () => {
		const trigger = await stage.published();
		stage.happens('1', NOON);
		stage.emulator.fault({ status: 500, times: 2 });
		stage.emulator.fault({ status: 429, retryAfter: 0 });

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('gives nothing while another one of the same node is running', async () => {
		const trigger = await stage.published();
		stage.happens('1', NOON);

		const both = await Promise.all([trigger.poll(), trigger.poll()]);

		expect(both.map(ids)).toEqual([['1'], []]);
	});
});

describe('after a restart of n8n, a poll', () => {
	it('goes on where the last one that gave items was', async () => {
		stage.happens('1', NOON);
		const trigger = await stage.published();
		stage.happens('2', NOON + 1);
		await trigger.poll();
		await trigger.poll();
		trigger.restart();
		stage.happens('3', NOON + 2);

		expect(ids(await trigger.publish())).toEqual(['3']);
	});

	it('gives everything of the days in between, oldest first', async () => {
		stage.happens('0', NOON);
		const trigger = await stage.published();
		for (const id of numbers(1, 400)) stage.happens(id, NOON + Number(id) * 10 * MINUTE_MS);
		trigger.restart();

		expect(ids(await trigger.poll())).toEqual(numbers(1, 400));
		expect(await trigger.poll()).toEqual([]);
	});

	it('stops before the time that n8n grants is over, and the next ones go on', async () => {
		stage.happens('0', NOON);
		const trigger = await stage.published();
		for (const id of numbers(1, 150)) stage.happens(id, NOON + Number(id) * 10 * MINUTE_MS);
		trigger.budgetMs = 0;

		const parts = [await trigger.poll(), await trigger.poll()];
		trigger.budgetMs = undefined;
		parts.push(await trigger.poll());

		expect(parts.flatMap(ids)).toEqual(numbers(1, 150));
		expect(parts.every((part) => part.length > 0)).toBe(true);
	});
});
