import { byOffset, collect, wholeList } from '../../nodes/Lemlist/transport/pagination';
import { contextWith } from '../support/context';
import { lemlistForEachTest, startServer } from './lemlist';

const ACTIVITIES = { method: 'GET', path: '/activities', query: { version: 'v2' } } as const;

describe('a list without pages', () => {
	const lemlist = lemlistForEachTest();

	it.each([
		[Infinity, 3],
		[2, 2],
	])('is fetched once and cut (%d)', async (limit, length) => {
		for (const name of ['a', 'b', 'c']) {
			lemlist.emulator.addHook({ targetUrl: `https://n8n.test/${name}` });
		}

		const hooks = await collect(
			lemlist.context,
			{ method: 'GET', path: '/hooks' },
			wholeList(),
			limit,
		);

		expect(hooks).toHaveLength(length);
		expect(lemlist.emulator.lines()).toEqual(['GET /hooks']);
	});
});

describe('a server that gives the same page again and again', () => {
	lemlistForEachTest();

	it.each([
		['with IDs', (index: number) => ({ _id: `act_${index}` })],
		['without IDs', (index: number) => ({ name: `Activity ${index}` })],
	])('is not read for ever (records %s)', async (name, recordOf) => {
		let count = 0;
		const server = await startServer((_request, response) => {
			count++;
			response.end(JSON.stringify(Array.from({ length: 100 }, (_, index) => recordOf(index))));
		});

		const records = await collect(
			contextWith({ apiKey: name, baseUrl: server.baseUrl }),
			ACTIVITIES,
			byOffset(),
		);

		await server.close();
		expect(count).toBe(2);
		expect(records.slice(0, 100)).toEqual(
			Array.from({ length: 100 }, (_, index) => recordOf(index)),
		);
	});
});
