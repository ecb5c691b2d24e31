import { collect } from '../../nodes/Lemlist/pagination/collect';
import { anyListPagination, type AnyListOptions } from '../../nodes/Lemlist/pagination/anyList';
import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import type { LemlistClient } from '../../nodes/Lemlist/transport/client';

const record = (number: number) => ({ _id: `id_${number}` });

/** Reads a list from a server that answers these values, and returns the records with the requests. */
async function readList(
	style: string,
	answer: (values: Record<string, number & string>) => unknown,
	{ limit, ...options }: AnyListOptions & { limit?: number } = {},
) {
	const pagination = anyListPagination(style, options);
	if (!pagination) throw new Error(`${style} is no style`);
	const requests: object[] = [];
	const client = {
		request: async ({ query, body }: ApiCall) => {
			const values = (options.hasBody ? body : query) as Record<string, number & string>;
			requests.push(values);
			if (requests.length > 20) throw new Error('endless');
			return answer(values);
		},
	} as unknown as LemlistClient;
	const call: ApiCall = { method: 'GET', path: '/x' };
	const records = await collect(client, call, pagination, limit);
	return { ids: records.map(({ _id }) => _id), requests };
}

describe('a list that this package does not know', () => {
	const all = [1, 2, 3, 4, 5].map(record);

	it('is complete although lemlist returns fewer records at a time than asked for', async () => {
		const { ids, requests } = await readList('offset', ({ offset }) =>
			all.slice(offset, offset + 2),
		);

		expect(ids).toEqual(all.map(({ _id }) => _id));
		expect(requests).toEqual([0, 2, 4, 5].map((offset) => ({ offset, limit: 100 })));
	});

	it('ends with the last page that lemlist states', async () => {
		const { ids, requests } = await readList(
			'page',
			({ page }) => ({ leads: [record(page)], pagination: { totalPages: 2 } }),
			{ pageSize: 1 },
		);

		expect(ids).toEqual(['id_1', 'id_2']);
		expect(requests).toEqual([
			{ page: 1, limit: 1 },
			{ page: 2, limit: 1 },
		]);
	});

	it('is complete although lemlist counts the pages of a smaller size', async () => {
		const { ids } = await readList('page', ({ page }) => ({
			leads: all.slice(page * 2 - 2, page * 2),
			total: 5,
		}));

		expect(ids).toEqual(all.map(({ _id }) => _id));
	});

	it('ends when a page repeats, as where lemlist ignores the parameter', async () => {
		const { ids, requests } = await readList('skip', () => all);

		expect(ids).toHaveLength(5);
		expect(requests).toHaveLength(2);
	});

	it('is read up to the limit', async () => {
		const { ids, requests } = await readList('skip', ({ skip }) => all.slice(skip, skip + 2), {
			limit: 3,
		});

		expect(ids).toEqual(['id_1', 'id_2', 'id_3']);
		expect(requests).toEqual([
			{ skip: 0, limit: 3 },
			{ skip: 2, limit: 3 },
		]);
	});

	it('has its page in the body of a request that can have one', async () => {
		const { requests } = await readList('pageAndSize', () => [], { hasBody: true });

		expect(requests).toEqual([{ page: 1, size: 100 }]);
	});

	it.each([undefined, null, '', 'b'])(
		'follows cursors until there is none, or the same one: %j',
		async (last) => {
			const pages: Record<string, unknown> = {
				first: { data: [record(1)], meta: { next: 'b' } },
				b: { data: [record(2)], meta: { next: last } },
			};
			const { ids, requests } = await readList(
				'cursor',
				({ after = 'first' }: { after?: string }) => pages[after],
				{ cursorField: 'meta.next', cursorParameter: 'after' },
			);

			expect(ids).toEqual(['id_1', 'id_2']);
			expect(requests).toEqual([{ limit: 100 }, { limit: 100, after: 'b' }]);
		},
	);

	it.each<[string, unknown, string, string[]?]>([
		['the response itself', [record(1)], ''],
		['the value of a known envelope', { results: [record(1)], warnings: [{ a: 1 }] }, ''],
		['the known envelope, even if it is empty', { data: [], warnings: [{ _id: 'id_9' }] }, '', []],
		['nothing if all lists are empty', { views: [], tabs: [] }, '', []],
		['the only list that is not empty', { views: [record(1)], tabs: [] }, ''],
		['the only list', { views: [record(1)], total: 1, tags: ['a'] }, ''],
		['the value under a path', { data: { a: [record(1)], b: [record(2)] } }, 'data.a'],
	])('is %s', async (_, response, listField, expected = ['id_1']) => {
		const { ids } = await readList('page', ({ page }) => (page === 1 ? response : []), {
			listField: listField || undefined,
		});

		expect(ids).toEqual(expected);
	});

	it('fails if it is not there, rather than being empty', async () => {
		const read = async (listField?: string) =>
			await readList('page', () => ({ a: [record(1)], b: [record(2)] }), { listField });

		await expect(read()).rejects.toThrow('no list, but an object with a, b');
		await expect(read('c')).rejects.toThrow("no list under 'c', but a, b");
	});
});
