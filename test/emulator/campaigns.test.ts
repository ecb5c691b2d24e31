import { emulatorForEachTest } from './emulatorForEachTest';

describe('GET /campaigns', () => {
	const context = emulatorForEachTest();
	const list = async (query: string) => (await context.http.get(`/campaigns${query}`)).data;
	const addCampaigns = (count: number) =>
		Array.from({ length: count }, (_, index) =>
			context.emulator.addCampaign({ _id: `cam_${index}` }),
		);

	it('returns IDs and names in the original API', async () => {
		addCampaigns(1);

		expect(await list('')).toEqual([{ _id: 'cam_0', name: 'Campaign1' }]);
	});

	it.each([
		['', 100, 'cam_0'],
		['?limit=500', 100, 'cam_0'],
		['?offset=100', 3, 'cam_100'],
		['?offset=101&limit=1', 1, 'cam_101'],
		['?offset=103', 0, undefined],
		['?offset=-1&limit=0', 100, 'cam_0'],
	])('selects a page of 103 campaigns by offset: %s', async (query, length, first) => {
		addCampaigns(103);

		const page = await list(query);

		expect([page.length, page[0]?._id]).toEqual([length, first]);
	});

	it.each([
		['page=1&limit=2', ['cam_0', 'cam_1'], 1, 2, 3],
		['page=3&limit=2', ['cam_4'], 3, 3, 3],
		['page=4&limit=2', [], 4, 4, 3],
		['offset=2&limit=2', ['cam_2', 'cam_3'], 2, 3, 3],
		['', ['cam_0', 'cam_1', 'cam_2', 'cam_3', 'cam_4'], 1, 1, 1],
	])(
		'returns the current page as the next one on the last page in the current API: %s',
		async (query, ids, currentPage, nextPage, totalPage) => {
			addCampaigns(5);

			const { campaigns, pagination } = await list(`?version=v2&${query}`);

			expect(campaigns.map(({ _id }: { _id: string }) => _id)).toEqual(ids);
			expect(pagination).toEqual({ totalRecords: 5, currentPage, nextPage, totalPage });
		},
	);

	it('returns a bare array in the current API if the option says so', async () => {
		addCampaigns(2);
		context.emulator.options.campaignsShape = 'array';

		expect(await list('?version=v2&page=2&limit=1')).toEqual([
			expect.objectContaining({ _id: 'cam_1', status: 'running' }),
		]);
	});

	it.each([
		['status=draft', ['cam_b']],
		['createdBy=usr_2', ['cam_c']],
		['sortBy=createdAt', ['cam_c', 'cam_b', 'cam_a']],
		['sortBy=createdAt&sortOrder=asc', ['cam_a', 'cam_b', 'cam_c']],
	])('filters and sorts in the current API: %s', async (query, ids) => {
		const { emulator } = context;
		emulator.addCampaign({ _id: 'cam_b', status: 'draft', createdAt: '2026-01-02T00:00:00.000Z' });
		emulator.addCampaign({
			_id: 'cam_c',
			createdBy: 'usr_2',
			createdAt: '2026-01-03T00:00:00.000Z',
		});
		emulator.addCampaign({ _id: 'cam_a', createdAt: '2026-01-01T00:00:00.000Z' });

		const { campaigns } = await list(`?version=v2&${query}`);

		expect(campaigns.map(({ _id }: { _id: string }) => _id)).toEqual(ids);
	});

	it('returns one campaign with its creator and senders', async () => {
		addCampaigns(1);

		const { data } = await context.http.get('/campaigns/cam_0');

		expect(data).toMatchObject({
			_id: 'cam_0',
			creator: { userEmail: 'richard@piedpiper.com' },
			senders: [{ email: 'richard@piedpiper.com' }],
		});
	});
});
