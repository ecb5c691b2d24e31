import { collect } from '../../nodes/Lemlist/pagination/collect';
import { offsetPagination, singlePage } from '../../nodes/Lemlist/pagination/strategies';
import { LemlistClient } from '../../nodes/Lemlist/transport/client';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { emulatorForEachTest, startServer } from '../transport/emulatorForEachTest';

const ACTIVITIES = { method: 'GET', path: '/activities', query: { version: 'v2' } } as const;

describe('a list without pages', () => {
	const lemlist = emulatorForEachTest();

	it.each([
		[Infinity, 3],
		[2, 2],
	])('is fetched once and cut to the limit (%d)', async (limit, length) => {
		for (const name of ['a', 'b', 'c']) {
			lemlist.emulator.addHook({ targetUrl: `https://n8n.test/${name}` });
		}

		const hooks = await collect(
			lemlist.client,
			{ method: 'GET', path: '/hooks' },
			singlePage(),
			limit,
		);

		expect(hooks).toHaveLength(length);
		expect(lemlist.emulator.lines()).toEqual(['GET /hooks']);
	});
});

describe('a server that repeats a page', () => {
	emulatorForEachTest();

	it.each([
		['with IDs', (index: number) => ({ _id: `act_${index}` })],
		['without IDs', (index: number) => ({ name: `Activity ${index}` })],
	])('is not read endlessly (records %s)', async (name, recordOf) => {
		let count = 0;
		const server = await startServer((_request, response) => {
			count++;
			response.end(JSON.stringify(Array.from({ length: 100 }, (_, index) => recordOf(index))));
		});

		const context = createExecuteContext({ apiKey: name, baseUrl: server.baseUrl });
		const client = await LemlistClient.for(context);

		const records = await collect(client, ACTIVITIES, offsetPagination());

		await server.close();
		expect(count).toBe(2);
		expect(records.slice(0, 100)).toEqual(
			Array.from({ length: 100 }, (_, index) => recordOf(index)),
		);
	});
});
