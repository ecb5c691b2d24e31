import type { IDataObject } from 'n8n-workflow';

import { collect } from '../../nodes/Lemlist/pagination/collect';
import {
	cappedPagination,
	pagePagination,
	type Pagination,
} from '../../nodes/Lemlist/pagination/strategies';
import { emulatorForEachTest } from '../transport/emulatorForEachTest';

const CAMPAIGNS = { method: 'GET', path: '/campaigns', query: { version: 'v2' } } as const;

const campaignLine = (page: number, limit = 100) =>
	`GET /campaigns?version=v2&page=${page}&limit=${limit}`;

const idsOf = (records: IDataObject[]) => records.map(({ _id }) => _id);

describe('a list in numbered pages', () => {
	const lemlist = emulatorForEachTest();
	const addCampaigns = (count: number) => {
		for (let index = 0; index < count; index++) lemlist.emulator.addCampaign();
	};
	const all = () => idsOf(lemlist.emulator.state.campaigns as never);

	describe.each(['envelope', 'array'] as const)('in the shape of an %s', (shape) => {
		it.each([
			[0, Infinity],
			[1, 1],
			[99, Infinity],
			[101, Infinity],
			[250, 1],
			[250, 99],
			[250, 100],
			[250, 101],
			[250, 250],
			[250, Infinity],
		])('of %i records returns %d', async (count, limit) => {
			addCampaigns(count);
			lemlist.emulator.options.campaignsShape = shape;

			const records = await collect(lemlist.client, CAMPAIGNS, pagePagination('campaigns'), limit);

			expect(idsOf(records)).toEqual(all().slice(0, limit));
			const expected = Math.min(Math.ceil(count / 100) || 1, Math.ceil(limit / 100));
			expect(lemlist.emulator.lines()).toEqual(
				Array.from({ length: expected }, (_, page) => campaignLine(page + 1, Math.min(limit, 100))),
			);
		});
	});

	it.each([
		['envelope', 450, 3],
		['array', 450, 3],
		['envelope', 50, 1],
		['array', 50, 1],
	] as const)(
		'of which lemlist returns 300 records (%s, %i records) needs no page that it does not have',
		async (shape, count, pages) => {
			addCampaigns(count);
			lemlist.emulator.options.campaignsShape = shape;

			const pagination = cappedPagination(pagePagination('campaigns'), 300);
			const records = await collect(lemlist.client, CAMPAIGNS, pagination);

			expect(idsOf(records)).toEqual(all().slice(0, 300));
			expect(lemlist.emulator.requests).toHaveLength(pages);
		},
	);

	it('whose length is a multiple of the page size needs no extra page', async () => {
		addCampaigns(200);

		await collect(lemlist.client, CAMPAIGNS, pagePagination('campaigns'));

		expect(lemlist.emulator.lines()).toEqual([campaignLine(1), campaignLine(2)]);
	});

	it('fetches its pages concurrently once their number is known', async () => {
		lemlist.emulator.options.latencyMs = 60;
		addCampaigns(950);

		const records = await collect(lemlist.client, CAMPAIGNS, pagePagination('campaigns'));

		expect(idsOf(records)).toEqual(all());
		const [first, ...others] = lemlist.emulator.requests;
		const lastReceived = Math.max(...others.map(({ receivedAt }) => receivedAt));
		const firstAnswered = Math.min(...others.map(({ answeredAt = 0 }) => answeredAt));
		expect(others).toHaveLength(9);
		expect(lastReceived).toBeLessThanOrEqual(firstAnswered);
		expect(first.answeredAt).toBeLessThanOrEqual(lastReceived);
	});

	it('fetches another page when records moved and the limit is not reached', async () => {
		addCampaigns(450);
		const repeating: Pagination = {
			...pagePagination('campaigns'),
			toRecords: (answer) => {
				const { campaigns, pagination } = answer as {
					campaigns: IDataObject[];
					pagination: { currentPage: number };
				};
				// A record was added at the start of the list after the first page was read.
				return pagination.currentPage === 2
					? [{ _id: all()[99] }, ...campaigns.slice(0, 99)]
					: campaigns;
			},
		};

		const records = await collect(lemlist.client, CAMPAIGNS, repeating, 200);

		expect(records).toHaveLength(200);
		expect(lemlist.emulator.lines()).toEqual([campaignLine(1), campaignLine(2), campaignLine(3)]);
	});

	it('fails when one of its pages fails', async () => {
		addCampaigns(950);
		lemlist.emulator.addFault({ match: /page=4/, status: 403, message: 'Forbidden' });

		await expect(collect(lemlist.client, CAMPAIGNS, pagePagination('campaigns'))).rejects.toThrow(
			'Forbidden (403)',
		);
	});
});
