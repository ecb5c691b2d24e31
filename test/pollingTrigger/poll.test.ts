import { ids, MINUTE_MS, NOON, idRange, pollingHarnessForEachTest } from './pollingHarness';

const harness = pollingHarnessForEachTest();

describe('the first poll', () => {
	it('gives nothing and asks for the latest activities', async () => {
		for (const id of idRange(1, 3)) harness.addActivity(id, NOON);
		const trigger = await harness.open();

		expect(await trigger.publish()).toEqual([]);
		expect(harness.emulator.lines()).toEqual([
			'GET /activities?version=v2&type=emailsReplied&offset=0&limit=100',
		]);
	});

	it('is a beginning when nothing has ever happened', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON - 10_000 * 24 * 60 * MINUTE_MS);

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('leaves older activities alone, also those of its own moment and beyond its page', async () => {
		for (const id of idRange(1, 150)) harness.addActivity(id, NOON);
		const trigger = await harness.openPublished();

		expect(await trigger.poll()).toEqual([]);

		harness.addActivity('151', NOON + 1);
		expect(ids(await trigger.poll())).toEqual(['151']);
	});
});

describe('a later poll', () => {
	it('gives what happened since, simplified and oldest first', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON, { text: 'Yes' });
		harness.addActivity('2', NOON + 1);

		const items = await trigger.poll();

		expect(ids(items)).toEqual(['1', '2']);
		expect(items[0]).toMatchObject({ event: 'emailsReplied', message: { text: 'Yes' } });
	});

	it('gives what lemlist lists, whole, when that is chosen', async () => {
		const trigger = await harness.openPublished({ simplify: false });
		harness.addActivity('1', NOON, { text: 'Yes' });

		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ _id: '1', type: 'emailsReplied', text: 'Yes' }),
		]);
	});

	it('gives nothing twice', async () => {
		harness.addActivity('1', NOON);
		const trigger = await harness.openPublished();
		harness.addActivity('2', NOON + MINUTE_MS);
		await trigger.poll();
		harness.addActivity('3', NOON + 2 * MINUTE_MS);

		expect(ids(await trigger.poll())).toEqual(['3']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('gives what shares its moment with something given before', async () => {
		harness.addActivity('1', NOON);
		const trigger = await harness.openPublished();
		for (const id of ['2', '3']) harness.addActivity(id, NOON);
		const first = await trigger.poll();
		for (const id of ['4', '5']) harness.addActivity(id, NOON);

		expect(ids(first)).toEqual(['2', '3']);
		expect(ids(await trigger.poll())).toEqual(['4', '5']);
	});

	it('gives what lemlist lists minutes after it happened', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);
		await trigger.poll();
		harness.addActivity('late', NOON - 9 * MINUTE_MS);

		expect(ids(await trigger.poll())).toEqual(['late']);
	});
});

describe('fetching a test event', () => {
	it('gives the latest activities, oldest first, whatever was given before', async () => {
		for (const id of idRange(1, 30)) harness.addActivity(id, NOON + Number(id));
		const trigger = await harness.openPublished();

		expect(ids(await trigger.fetchTestEvent())).toEqual(idRange(21, 30));
	});

	it('does not count as a poll', async () => {
		const trigger = await harness.openPublished();
		harness.addActivity('1', NOON);
		await trigger.fetchTestEvent();

		expect(ids(await trigger.poll())).toEqual(['1']);
	});

	it('says so when there is none', async () => {
		const trigger = await harness.open();

		await expect(trigger.fetchTestEvent()).rejects.toThrow(
			'lemlist has no activity of this kind yet',
		);
	});
});
