import { ids, MINUTE_MS, NOON, idRange, pollingHarnessForEachTest } from './pollingHarness';

const harness = pollingHarnessForEachTest();

describe('the first poll', () => {
	it('returns nothing, and reads the latest activities', async () => {
		for (const id of idRange(1, 3)) harness.addActivity(id, NOON);
		const trigger = await harness.open();

		expect(await trigger.publish()).toEqual([]);
		expect(harness.emulator.lines()).toEqual([
			'GET /activities?version=v2&type=emailsReplied&offset=0&limit=100',
		]);
	});

	it('may find no activity at all', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON - 10_000 * 24 * 60 * MINUTE_MS);

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('excludes all existing activities, also with the same date and beyond the first page', async () => {
		for (const id of idRange(1, 150)) harness.addActivity(id, NOON);
		const trigger = await harness.openPublished();

		expect(await trigger.poll()).toEqual([]);

		harness.addActivity('151', NOON + 1);
		expect(ids(await trigger.poll())).toEqual(['151']);
	});
});

describe('a later poll', () => {
	it('returns new activities, simplified and oldest first', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON, { text: 'Yes' });
		harness.addActivity('2', NOON + 1);

		const items = await trigger.poll();

		expect(ids(items)).toEqual(['1', '2']);
		expect(items[0]).toMatchObject({ event: 'emailsReplied', message: { text: 'Yes' } });
	});

	it('returns activities as lemlist lists them if Simplify is off', async () => {
		const trigger = await harness.openPublished({ simplify: false });
		harness.addActivity('1', NOON, { text: 'Yes' });

		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ _id: '1', type: 'emailsReplied', text: 'Yes' }),
		]);
	});

	it('returns no activity twice', async () => {
		harness.addActivity('1', NOON);
		const trigger = await harness.openPublished();
		harness.addActivity('2', NOON + MINUTE_MS);
		await trigger.poll();
		harness.addActivity('3', NOON + 2 * MINUTE_MS);

		expect(ids(await trigger.poll())).toEqual(['3']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('returns new activities with the same date as earlier ones', async () => {
		harness.addActivity('1', NOON);
		const trigger = await harness.openPublished();
		for (const id of ['2', '3']) harness.addActivity(id, NOON);
		const first = await trigger.poll();
		for (const id of ['4', '5']) harness.addActivity(id, NOON);

		expect(ids(first)).toEqual(['2', '3']);
		expect(ids(await trigger.poll())).toEqual(['4', '5']);
	});

	it('returns activities that lemlist lists minutes after they happened', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);
		await trigger.poll();
		harness.addActivity('late', NOON - 9 * MINUTE_MS);

		expect(ids(await trigger.poll())).toEqual(['late']);
	});
});

describe('fetching a test event', () => {
	it('returns the latest ten activities, oldest first, even if a poll has returned them', async () => {
		for (const id of idRange(1, 30)) harness.addActivity(id, NOON + Number(id));
		const trigger = await harness.openPublished();

		expect(ids(await trigger.fetchTestEvent())).toEqual(idRange(21, 30));
	});

	it('does not affect the next poll', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);
		await trigger.fetchTestEvent();

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('fails if there is no activity', async () => {
		const trigger = await harness.open();

		await expect(trigger.fetchTestEvent()).rejects.toThrow(
			'lemlist has no activity of this kind yet',
		);
	});
});
