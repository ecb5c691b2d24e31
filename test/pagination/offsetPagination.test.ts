import type { IDataObject } from 'n8n-workflow';

import { collect } from '../../nodes/Lemlist/pagination/collect';
import { offsetPagination, type Pagination } from '../../nodes/Lemlist/pagination/strategies';
import { emulatorForEachTest } from '../transport/emulatorForEachTest';

const ACTIVITIES = { method: 'GET', path: '/activities', query: { version: 'v2' } } as const;

const activityLine = (offset: number, limit = 100) =>
	`GET /activities?version=v2&offset=${offset}&limit=${limit}`;

const idsOf = (records: IDataObject[]) => records.map(({ _id }) => _id);

describe('a list in pages by offset', () => {
	const lemlist = emulatorForEachTest();
	const addActivities = (count: number) => {
		for (let index = 0; index < count; index++) lemlist.emulator.addActivity();
	};
	const newestFirst = () => idsOf(lemlist.emulator.state.activities.toReversed() as never);

	it.each([
		[0, 100, [activityLine(0)]],
		[1, 1, [activityLine(0, 1)]],
		[99, 100, [activityLine(0)]],
		[100, 100, [activityLine(0)]],
		[250, 1, [activityLine(0, 1)]],
		[250, 99, [activityLine(0, 99)]],
		[250, 100, [activityLine(0)]],
		[250, 101, [activityLine(0), activityLine(100)]],
		[250, 250, [activityLine(0), activityLine(100), activityLine(200)]],
		[250, 1_000, [activityLine(0), activityLine(100), activityLine(200)]],
	])('of %i records returns exactly %i of them', async (count, limit, lines) => {
		addActivities(count);

		const records = await collect(lemlist.client, ACTIVITIES, offsetPagination(), limit);

		expect(idsOf(records)).toEqual(newestFirst().slice(0, limit));
		expect(lemlist.emulator.lines()).toEqual(lines);
	});

	it('returns exactly 1,234 records', async () => {
		addActivities(1_300);

		const records = await collect(lemlist.client, ACTIVITIES, offsetPagination(), 1_234);

		expect(idsOf(records)).toEqual(newestFirst().slice(0, 1_234));
		expect(lemlist.emulator.lines()).toHaveLength(13);
	});

	it.each([
		[0, 1],
		[99, 1],
		[100, 2],
		[101, 2],
		[200, 3],
		[1_234, 13],
	])(
		'of %i records returns all of them in %i pages and reads less than twice as many',
		async (count, pages) => {
			addActivities(count);

			const records = await collect(lemlist.client, ACTIVITIES, offsetPagination());

			expect(idsOf(records)).toEqual(newestFirst());
			const lines = lemlist.emulator.lines();
			const needed = Array.from({ length: pages }, (_, page) => activityLine(page * 100));
			expect(lines).toEqual(expect.arrayContaining(needed));
			expect(lines.length).toBeLessThan(2 * pages);
		},
	);

	it('is empty if lemlist answers an unknown activity type with {}', async () => {
		addActivities(1);
		lemlist.emulator.options.unknownActivityType = 'emptyObject';
		const call = { ...ACTIVITIES, query: { type: 'unheardOf' } };

		expect(await collect(lemlist.client, call, offsetPagination())).toEqual([]);
	});

	it('returns each record once although new ones push them to later pages', async () => {
		addActivities(250);
		const before = newestFirst();
		const growing: Pagination = {
			...offsetPagination(),
			toRecords: (answer) => {
				addActivities(3);
				return answer as IDataObject[];
			},
		};

		const records = await collect(lemlist.client, ACTIVITIES, growing);

		expect(idsOf(records)).toEqual(before);
	});

	it('may have 150,000 records on a page', async () => {
		const many = Array.from({ length: 150_000 }, (_, index) => ({ _id: `act_${index}` }));
		const paging: Pagination = { ...offsetPagination(undefined, 200_000), toRecords: () => many };

		const records = await collect(lemlist.client, ACTIVITIES, paging);

		expect(records).toEqual(many);
	});
});
